/** The style of the full notice: quiet and typographic, in light and dark, on a telephone and on paper. */
export const noticeStyle = `:root {
  color-scheme: light dark; --edge: clamp(1rem, 4vw, 2.5rem);
  --text: #0b0c0c; --soft: #484f54; --line: #b1b4b6; --page: #fff; --raised: #f4f6f7; --link: #1a65a6; --focus: #fd0; --mark: #fff2a8;
  --special: #4c2c92; --criminal: #7a3300; --treat: #0b5c5c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #eceff1; --soft: #b4bdc3; --line: #4a545b; --page: #14181b; --raised: #1e2428; --link: #8cc2f2; --focus: #fd0; --mark: #57490f;
    --special: #c3b1f0; --criminal: #f0b58c; --treat: #8fd6d3;
  }
}
* { box-sizing: border-box; }
privacy-notice { display: block; }
html { scroll-padding-block-start: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
.wrap { max-width: 68rem; margin-inline: auto; padding-inline: var(--edge); }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; padding: .5rem .9rem; background: var(--focus); color: #0b0c0c; }
.skip:focus { inset-block-start: 1rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; background: var(--focus); color: #0b0c0c; box-shadow: 0 4px #0b0c0c; text-decoration: none; }
header { border-block-end: 1px solid var(--line); padding-block: clamp(1.5rem, 5vw, 3.25rem) 1.5rem; }
.school { margin: 0; color: var(--soft); font-size: 1.125rem; }
h1 { margin: .15rem 0 .6rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.12; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 0 0 .5rem; font-size: clamp(1.375rem, 1.15rem + 1vw, 1.75rem); line-height: 1.2; text-wrap: balance; }
h3 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
p, ul { margin: 0 0 1rem; max-width: 40rem; }
.languages { margin: .6rem 0 0; }
.languages a { margin-inline-start: .5rem; }
.draft { max-width: none; color: var(--soft); }
.edition, .lead { margin: 0 0 .25rem; color: var(--soft); max-width: 40rem; }
.lead { margin-block-end: 1.5rem; }
.notes { display: grid; gap: 2rem; }
@media (min-width: 56rem) { .notes { grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; } .notes nav { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100vh; overflow-y: auto; } }
nav { padding-block: 2rem 1rem; font-size: .9375rem; }
nav h2 { font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0; }
nav a { display: block; padding: .22rem .15rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ul ul { margin: .15rem 0 .75rem; padding-inline-start: .85rem; border-inline-start: 1px solid var(--line); }
main { padding-block: 2rem 4rem; min-width: 0; }
main:focus { outline: none; }
section { padding-block-end: 2.5rem; margin-block-end: 2.5rem; border-block-end: 1px solid var(--line); }
section:last-child { border: 0; margin: 0; }
.item { padding: 1.25rem 0 .5rem; border-block-start: 1px solid var(--line); }
.item:target, .published :target { background: var(--raised); box-shadow: 0 0 0 .75rem var(--raised), -1rem 0 0 .5rem var(--link); }
.item:target { border-block-start-color: transparent; }
.item[dir="rtl"]:target, [dir="rtl"] .published :target { box-shadow: 0 0 0 .75rem var(--raised), 1rem 0 0 .5rem var(--link); }
.class { display: inline-flex; align-items: center; gap: .4rem; margin-inline-end: .5rem; font-size: .875rem; font-weight: 400; vertical-align: .08em; white-space: nowrap; }
.class b { position: relative; display: inline-grid; place-items: center; inline-size: 1.25rem; block-size: 1.25rem; color: var(--page); font-size: .6875rem; line-height: 1; isolation: isolate; }
.class b::before { content: ""; position: absolute; inset: 0; z-index: -1; background: var(--shape); forced-color-adjust: none; }
.diamond { --shape: var(--special); } .triangle { --shape: var(--criminal); } .circle { --shape: var(--treat); }
.diamond b::before { transform: rotate(45deg) scale(.78); }
.triangle b { padding-block-start: .3rem; }
.triangle b::before { clip-path: polygon(50% 0, 104% 100%, -4% 100%); }
.circle b::before { border-radius: 50%; }
dl { margin: 0; max-width: 46rem; }
.fact { padding-block: .5rem; }
@media (min-width: 40rem) { .fact { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 1.5rem; } .fact dd { grid-column: 2; } .fact dt { grid-column: 1; grid-row: 1 / span 12; } .fact dd:first-of-type { grid-row: 1; } }
dt { font-weight: 600; }
dd { margin: 0 0 .35rem; }
dd small { display: block; color: var(--soft); font-size: .8125rem; font-weight: 600; }
dd.law, dd.guidance, dd.school { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
dd.silent { color: var(--soft); }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 2px; font-size: .8125rem; }
details { font-size: .9375em; }
summary { display: inline-block; cursor: pointer; color: var(--link); padding-block: .1rem; }
summary::before { content: "\\25B8\\00A0"; }
details[open] > summary::before { content: "\\25BE\\00A0"; }
blockquote { margin: .4rem 0 .6rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
blockquote a { color: inherit; text-decoration: none; }
blockquote a:hover { text-decoration: underline; }
mark { background: var(--mark); color: inherit; padding-inline: .1em; }
.published ul { padding-inline-start: 1.25rem; }
.published h3 { margin-block-start: 2rem; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 3rem; color: var(--soft); font-size: .875rem; }
footer p { overflow-wrap: anywhere; max-width: 46rem; }
@media (forced-colors: active) { .item:target, .published :target { outline: 2px solid; outline-offset: .5rem; } .class b { color: CanvasText; border: 1px solid; } .class b::before { display: none; } mark { text-decoration: underline; } }
@media print {
  :root { color-scheme: light; --text: #000; --soft: #333; --line: #999; --page: #fff; --raised: #fff; --link: #000; --mark: #fff; --special: #000; --criminal: #000; --treat: #000; }
  body { font-size: 10.5pt; }
  .skip, nav { display: none; }
  .notes { display: block; }
  .wrap { max-width: none; padding: 0; }
  header { padding-block-start: 0; }
  .item, .fact { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .item:target { box-shadow: none; }
  mark { text-decoration: underline; }
  .class b { color: #000; border: 1px solid; } .class b::before { display: none; }
  .circle b { border-radius: 50%; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .published a[href^="http"]::after { content: none; }
  @page { margin: 18mm 16mm; }
}
`
