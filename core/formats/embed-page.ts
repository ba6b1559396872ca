import type { FormSentence } from './form-sentences.ts'
import { noticeStyle } from './html/notice-style.ts'
import { html, type SafeHtml } from './html/safe-html.ts'

export interface EmbedOptions {
  readonly school: string
  readonly version: string
  /** Subresource integrity of the pinned script, as `sha384-...`. */
  readonly integrity: string
  readonly stylesheet: string
  readonly sentences: readonly FormSentence[]
  /** Path at which the folder stands on the website, as `/privacy/`; the lines are relative where it is not known. */
  readonly folder?: string
  /** Name of the WordPress plugin, where one was made. */
  readonly plugin: string | null
}

/** Not `.mjs`, for which some web servers know no type. */
export const moduleName = 'fieldnote.module.js'

/** The two lines that put the notes on a form: they follow each update of the folder by themselves. */
export function twoLines(folder = ''): string {
  return `<script src="${folder}fieldnote.js" defer></script>
${elementLine(folder)}`
}

/** The same, held to one version of the script: the browser refuses any other bytes. */
export function pinnedLines({ version, integrity, folder = '' }: Pick<EmbedOptions, 'version' | 'integrity' | 'folder'>): string {
  return `<script src="${folder}fieldnote.${version}.js" integrity="${integrity}" crossorigin="anonymous" defer></script>
${elementLine(folder)}`
}

/** In place of the first line, for pages that load modules. */
export function moduleLine(folder = ''): string {
  return `<script src="${folder}${moduleName}" type="module"></script>`
}

function elementLine(folder: string, receipt = ''): string {
  return `<field-notes for="FORM-ID"${receipt} notice="${folder}notice.json"><a href="${folder}notice.html">How we use your information</a></field-notes>`
}

/** The page for the person who runs the form: what to upload, what to paste where, and what to change on an update. */
export function embedPage(options: EmbedOptions): string {
  const { school, version, stylesheet, sentences, plugin, folder = '' } = options
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Put the notes on your form</title>
<link rel="stylesheet" href="${stylesheet}">
<style>
${{ markup: noticeStyle }}pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid var(--line); background: var(--raised); font-size: .875rem; line-height: 1.5; }
.embed { max-width: 52rem; }
</style>
</head>
<body>
<header><div class="wrap embed">
${school === '' ? null : html`<p class="school">${school}</p>\n`}<h1>Put the notes on your form</h1>
<p class="edition">Made by Fieldnote ${version}. This page is for the person who runs the website.</p>
</div></header>
<main class="wrap embed">
<section>
<h2>1. Upload the folder</h2>
<p>${
    folder === ''
      ? html`Upload every file of this folder to one place on the same website as the form, for instance <code>/privacy/</code>.`
      : html`Upload every file of this folder to <code>${folder}</code> on the website on which the form is.`
  } Keep the names as they are.</p>
</section>
<section>
<h2>2. Paste two lines</h2>
<p>Paste these into the page, above the form. Write the form’s <code>id</code> in place of <code>FORM-ID</code>: it stands in the page’s code, as in <code>&lt;form id="admissions"&gt;</code>. Where a form has none, paste the second line inside the form and leave out <code>for="FORM-ID"</code>. ${
    folder === ''
      ? html`If the folder is not where the page is, put its address before the file names, for instance <code>/privacy/notice.json</code>.`
      : null
  }</p>
${snippet(twoLines(folder))}
<p>These lines stay as they are when you build and upload a new version. The link is what people see where scripts do not run.</p>
</section>
<section>
<h2>Before you publish</h2>
<p>Open the form with <code>?fieldnote=review</code> at the end of its address: each question says which note it has and why, and what has none.</p>
</section>
<section>
<h2>WordPress</h2>
<p>WordPress takes the two lines out of what editors write. ${
    plugin === null
      ? html`Run <code>fieldnote build</code> with <code>--wordpress</code>: the folder then has a plugin too, with all of this inside.`
      : html`The plugin <a href="${plugin}">${plugin}</a> has all of this inside.`
  } Upload it under Plugins, Add New. Then add the block “Privacy notes” above the form, or this shortcode. There is nothing to set.</p>
${snippet('[fieldnote for="FORM-ID"]')}
<p>It takes what the second line above takes: <code>layout</code>, <code>language</code>, <code>level</code>, <code>receipt</code>. On the page of your privacy notice this writes the full notice:</p>
${snippet('[fieldnote_notice]')}
</section>
<section>
<h2>Gravity Forms and other form plugins</h2>
<p>Gravity Forms calls its forms <code>gform_1</code>, <code>gform_2</code> and so on, by the number in its list of forms. Pages of a form that come later get their notes too.</p>
${snippet('[fieldnote for="gform_1"]')}
<p>Contact Form 7 takes an id in its own shortcode, as <code>html_id="admissions"</code>.</p>
</section>
<section>
<h2>Where only a link is possible</h2>
<p>Google Forms, Microsoft Forms and others take no script. Paste each line into the description of its question, and one for all the information into that of the form, ${
    folder === ''
      ? html`with its address after it and the address of your website before that. Build with <code>--site</code> and the folder’s address, and the lines are complete.`
      : 'with its address after it.'
  }</p>
<dl>
${sentences.map(({ title, sentence, anchor }) => html`<div class="fact"><dt>${title}</dt><dd>${sentence} <a href="${anchor}">${anchor}</a></dd></div>\n`)}</dl>
</section>
<section>
<h2>The full notice on a page of yours</h2>
<p>Link to <code>notice.html</code>, or show it inside a page, with a search:</p>
${snippet(`<script src="${folder}privacy-notice.js" defer></script>\n<privacy-notice src="${folder}notice.json"><a href="${folder}notice.html">Our privacy notice</a></privacy-notice>`)}
</section>
<section>
<h2>To tie a field by hand</h2>
<p>A field whose label does not say what it is can be tied to an item, and a field can be left without a note:</p>
${snippet('<input name="q17" data-fieldnote="ehcp">\n<input name="q18" data-fieldnote="off">')}
</section>
<section>
<h2>If you want to show what was told</h2>
<p>With <code>receipt</code> in the second line, the form sends one more field, <code>fieldnote-receipt</code>: which notice, and which notes stood on the form. It says nothing of what was opened or answered, and it is no consent.</p>
${snippet(elementLine(folder, ' receipt'))}
</section>
<section>
<h2>If your policy asks for pinned scripts</h2>
<p>With this form of the lines the browser runs the script only if its bytes are the ones that you checked.</p>
${snippet(pinnedLines(options))}
<p>On an update, change two things in the first line: the version in the file name, and the value of <code>integrity</code>. Both stand on the new folder’s own page like this one. The notice is not pinned: upload it and it is in use.</p>
<p>Under a Content Security Policy the lines need no more than <code>script-src 'self'; style-src 'self'; connect-src 'self'</code>.</p>
</section>
<section>
<h2>As a module</h2>
<p>The same script for pages and apps that load modules. The second line stays as it is.</p>
${snippet(moduleLine(folder))}
</section>
</main>
</body>
</html>
`.markup
}

function snippet(code: string): SafeHtml {
  return html`<pre tabindex="0"><code>${code}</code></pre>\n`
}
