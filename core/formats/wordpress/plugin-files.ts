/** What the texts of the plugin need to be told. */
export interface PluginFacts {
  /** Name of the school, for the list of plugins. */
  readonly school: string
  readonly version: string
  /** Address of the script inside the plugin. */
  readonly script: string
  /** Address of the script of the full notice inside the plugin. */
  readonly noticeScript: string
  readonly linkText: string
}

/** Name of the file that has the full notice as it stands inside another page. */
export const insideName = 'notice-inside.html'

/** The plugin itself: the scripts where they are wanted, two shortcodes, a block, and the notice beside it. It stores nothing and sets nothing. */
export function pluginPhp({ school, version, script, noticeScript, linkText }: PluginFacts): string {
  const name = school === '' ? 'Fieldnote' : `Fieldnote: ${commentText(school)}`
  return `<?php
/**
 * Plugin Name:       ${name}
 * Description:       Says the right part of the privacy notice beside each field of a form. Use the block "Privacy notes" or [fieldnote for="FORM-ID"].
 * Version:           ${version}
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           MIT
 */

defined( 'ABSPATH' ) || exit;

if ( ! function_exists( 'fieldnote_register' ) ) {

	function fieldnote_file( $name ) {
		return plugins_url( 'notice/' . $name, __FILE__ );
	}

	function fieldnote_script( $handle, $name, $version ) {
		wp_register_script( $handle, fieldnote_file( $name ), array(), $version, array( 'strategy' => 'defer', 'in_footer' => true ) );
	}

	function fieldnote_register() {
		fieldnote_script( 'fieldnote', ${phpString(script)}, null ); // The name of the file carries the version.
		fieldnote_script( 'fieldnote-notice', ${phpString(noticeScript)}, ${phpString(version)} );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => 'fieldnote_notes' ) );
		add_shortcode( 'fieldnote', 'fieldnote_notes' );
		add_shortcode( 'fieldnote_notice', 'fieldnote_notice' );
	}

	function fieldnote_link() {
		return sprintf(
			'<a href="%s" rel="privacy-policy">%s</a>',
			esc_url( fieldnote_file( 'notice.html' ) ),
			esc_html( ${phpString(linkText)} )
		);
	}

	function fieldnote_notes( $attributes ) {
		$given = (array) $attributes;
		$taken = shortcode_atts( array( 'for' => '', 'layout' => '', 'language' => '', 'level' => '', 'receipt' => false ), $given, 'fieldnote' );
		// In a shortcode a word that stands alone comes without a name.
		$alone  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
		$markup = '';
		foreach ( array( 'for', 'layout', 'language', 'level' ) as $name ) {
			if ( '' !== $taken[ $name ] ) {
				$markup .= sprintf( ' %s="%s"', $name, esc_attr( $taken[ $name ] ) );
			}
		}
		if ( wp_validate_boolean( $taken['receipt'] ) || in_array( 'receipt', $alone, true ) ) {
			$markup .= ' receipt';
		}
		wp_enqueue_script( 'fieldnote' );
		return sprintf(
			'<field-notes%s notice="%s">%s</field-notes>',
			$markup, // Escaped above.
			esc_url( fieldnote_file( 'notice.json' ) ),
			fieldnote_link()
		);
	}

	function fieldnote_notice() {
		// Written and escaped when the plugin was built: nothing that an author writes comes into it.
		$notice = file_get_contents( __DIR__ . '/${insideName}' );
		if ( false === $notice ) {
			return fieldnote_link();
		}
		wp_enqueue_script( 'fieldnote-notice' );
		// Its pages in other languages lie in the plugin, not beside this page.
		$notice = str_replace( ' href="notice.', ' href="' . esc_url( fieldnote_file( 'notice.' ) ), $notice );
		return '<privacy-notice>' . $notice . '</privacy-notice>';
	}

	add_action( 'init', 'fieldnote_register' );
}
`
}

/** What WordPress reads of the block. */
export function blockJson({ version }: Pick<PluginFacts, 'version'>): string {
  const text = { type: 'string', default: '' }
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: 'fieldnote/field-notes',
    title: 'Privacy notes',
    category: 'widgets',
    icon: 'info-outline',
    description: 'Says the right part of the privacy notice beside each field of a form on this page.',
    version,
    attributes: { for: text, layout: text, language: text, level: text, receipt: { type: 'boolean', default: false } },
    supports: { html: false },
    editorScript: 'file:./editor.js',
  }
  return `${JSON.stringify(block, null, 2)}\n`
}

/** What the block editor shows: the form's id in the block, the rest in its settings at the side. The page itself is written by the server. */
export const editorScript = `( function ( blocks, element, components, blockEditor ) {
	var make = element.createElement;
	var layouts = [
		{ label: 'By the number of questions', value: '' },
		{ label: 'A button at each question', value: 'field' },
		{ label: 'One button a section', value: 'section' },
		{ label: 'A line at each question', value: 'inline' }
	];
	var levels = [
		{ label: 'As the notice was built', value: '' },
		{ label: 'Plain', value: 'plain' },
		{ label: 'Brief', value: 'brief' },
		{ label: 'For a child', value: 'child' }
	];
	blocks.registerBlockType( 'fieldnote/field-notes', {
		edit: function ( props ) {
			function control( kind, name, facts ) {
				facts[ 'receipt' === name ? 'checked' : 'value' ] = props.attributes[ name ];
				facts.onChange = function ( value ) {
					var changed = {};
					changed[ name ] = value;
					props.setAttributes( changed );
				};
				return make( components[ kind ], facts );
			}
			return make(
				'div',
				blockEditor.useBlockProps(),
				control( 'TextControl', 'for', {
					label: 'Privacy notes: id of the form',
					help: 'For instance gform_1. Notes appear at the fields of that form on the published page.'
				} ),
				make(
					blockEditor.InspectorControls,
					null,
					make(
						components.PanelBody,
						{ title: 'Notes' },
						control( 'SelectControl', 'layout', { label: 'Layout', options: layouts } ),
						control( 'SelectControl', 'level', { label: 'Reading level', options: levels } ),
						control( 'TextControl', 'language', {
							label: 'Language',
							help: 'A code such as pl, of a language that the plugin was built with. Empty: the language of the page.'
						} ),
						control( 'ToggleControl', 'receipt', {
							label: 'Receipt',
							help: 'The form sends one more field, which says what notes stood on it.'
						} )
					)
				)
			);
		},
		save: function () {
			return null;
		}
	} );
} )( window.wp.blocks, window.wp.element, window.wp.components, window.wp.blockEditor );
`

/** What the editor's script stands on. */
export function editorAsset({ version }: Pick<PluginFacts, 'version'>): string {
  return `<?php
defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ),
	'version'      => ${phpString(version)},
);
`
}

/** What the person who installs the plugin reads. */
export function readmeText({ school, version }: Pick<PluginFacts, 'school' | 'version'>): string {
  return `=== ${commentText(school === '' ? 'Fieldnote' : `Fieldnote: ${school}`)} ===
Requires at least: 6.3
Requires PHP: 7.4
Stable tag: ${version}
License: MIT

Says the right part of the privacy notice beside each field of a form.

== Use ==

Add the block "Privacy notes" above a form, or the shortcode [fieldnote for="FORM-ID"], with the id of the form.
Both take a layout (field, section or inline), a language, a level (plain, brief or child) and a receipt, as
[fieldnote for="FORM-ID" layout="inline" language="pl" level="plain" receipt].
[fieldnote_notice] writes the full notice, complete without scripts and with a search where they run.

The plugin stores nothing, sets no cookie and calls no other site. To update the notice, build the plugin again and upload it.
`
}

/** A text as a PHP string in single quotes, in which only a backslash and a quote mean anything. */
export function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** A text that can neither end a comment or a PHP block nor begin a line of its own. */
function commentText(text: string): string {
  return text
    .replace(/\*\/|\?>|<\?/g, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 120)
}
