/** What the texts of the plugin need to be told. */
export interface PluginFacts {
  /** Name of the school, for the list of plugins. */
  readonly school: string
  readonly version: string
  /** Address of the script inside the plugin. */
  readonly script: string
  readonly linkText: string
}

/** The plugin itself: the script where it is wanted, a shortcode, a block, and the notice beside it. It stores nothing and sets nothing. */
export function pluginPhp({ school, version, script, linkText }: PluginFacts): string {
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

	function fieldnote_register() {
		wp_register_script(
			'fieldnote',
			fieldnote_file( ${phpString(script)} ),
			array(),
			null, // The name of the file carries the version.
			array( 'strategy' => 'defer', 'in_footer' => true )
		);
		register_block_type( __DIR__ . '/block', array( 'render_callback' => 'fieldnote_notes' ) );
		add_shortcode( 'fieldnote', 'fieldnote_notes' );
		add_shortcode( 'fieldnote_notice', 'fieldnote_link' );
	}

	function fieldnote_link() {
		return sprintf(
			'<a href="%s" rel="privacy-policy">%s</a>',
			esc_url( fieldnote_file( 'notice.html' ) ),
			esc_html( ${phpString(linkText)} )
		);
	}

	function fieldnote_notes( $attributes ) {
		$attributes = shortcode_atts( array( 'for' => '', 'layout' => '' ), (array) $attributes, 'fieldnote' );
		wp_enqueue_script( 'fieldnote' );
		$layout = in_array( $attributes['layout'], array( 'field', 'section', 'inline' ), true ) ? ' layout="' . $attributes['layout'] . '"' : '';
		return sprintf(
			'<field-notes for="%s"%s notice="%s">%s</field-notes>',
			esc_attr( $attributes['for'] ),
			$layout, // One of the three above, or nothing.
			esc_url( fieldnote_file( 'notice.json' ) ),
			fieldnote_link()
		);
	}

	add_action( 'init', 'fieldnote_register' );
}
`
}

/** What WordPress reads of the block. */
export function blockJson({ version }: Pick<PluginFacts, 'version'>): string {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: 'fieldnote/field-notes',
    title: 'Privacy notes',
    category: 'widgets',
    icon: 'info-outline',
    description: 'Says the right part of the privacy notice beside each field of a form on this page.',
    version,
    attributes: { for: { type: 'string', default: '' } },
    supports: { html: false },
    editorScript: 'file:./editor.js',
  }
  return `${JSON.stringify(block, null, 2)}\n`
}

/** What the block editor shows: one text field for the form's id. The page itself is written by the server. */
export const editorScript = `( function ( blocks, element, components, blockEditor ) {
	var make = element.createElement;
	blocks.registerBlockType( 'fieldnote/field-notes', {
		edit: function ( props ) {
			return make(
				'div',
				blockEditor.useBlockProps(),
				make( components.TextControl, {
					label: 'Privacy notes: id of the form',
					help: 'For instance gform_1. Notes appear at the fields of that form on the published page.',
					value: props.attributes[ 'for' ],
					onChange: function ( id ) {
						props.setAttributes( { 'for': id } );
					}
				} )
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
[fieldnote_notice] writes a link to the full notice.

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
