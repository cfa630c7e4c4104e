<?php
/**
 * Plugin Name:       ESS Kit
 * Description:       Event cards, quotations, programmes and network maps of the social and solidarity economy, in the reader’s language. Served from this site, without cookies.
 * Version:           0.0.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       ess-kit
 */

namespace EssKit;

defined( 'ABSPATH' ) || exit;

const OPTION     = 'ess_kit';
const FOLDER     = 'ess-kit';
const PAGE       = 'ess-kit';
/** What a visitor’s browser reads at most; a larger file would be refused there. */
const MOST_BYTES = 2097152;
/** Whoever may change the pages of others may change the content that these share. */
const MAY_UPLOAD = 'edit_others_posts';
const MAY_SET    = 'manage_options';
const LANGUAGES  = array( 'fr', 'en', 'es', 'pt', 'ar' );
const THEMES     = array( 'aimf', 'ripess', 'contrast' );
const ELEMENTS   = array( 'event-card', 'event-list', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher' );
/** Attributes of the elements; `src` is told apart. */
const ATTRIBUTES = array(
	'borders', 'center-longitude', 'clamp', 'collection', 'compact', 'day', 'event', 'expanded', 'group-by',
	'heading-level', 'images', 'in-language', 'items', 'kind', 'kinds', 'lang', 'languages', 'limit', 'mode',
	'no-filters', 'no-structured-data', 'now', 'offer', 'orientation', 'period', 'place', 'query', 'reading',
	'remember', 'selected', 'show', 'speaker', 'time-zone', 'topic', 'track', 'url-state', 'variant', 'view',
);
/** Lists that a content document may hold. */
const LISTS      = array( 'events', 'organizations', 'people', 'places', 'posts', 'quotations', 'topics' );

add_action( 'init', __NAMESPACE__ . '\\register' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_post_ess_kit_upload', __NAMESPACE__ . '\\receive_upload' );
add_action( 'admin_post_ess_kit_delete', __NAMESPACE__ . '\\receive_deletion' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 10, 2 );
add_filter( 'render_block', __NAMESPACE__ . '\\notice_embeds' );
add_filter( 'the_content', __NAMESPACE__ . '\\notice_embeds' );
add_filter( 'widget_text', __NAMESPACE__ . '\\notice_embeds' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );
add_filter( 'gettext_ess-kit', __NAMESPACE__ . '\\in_french', 10, 2 );
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\\uninstall' );

function settings() {
	return wp_parse_args( (array) get_option( OPTION, array() ), array( 'language' => '', 'theme' => '' ) );
}

/** The shortcode, the script and the theme; the last two are brought only where something is embedded. */
function register() {
	$settings = settings();
	$version  = get_file_data( __FILE__, array( 'Version' ) )[0];
	wp_register_script( 'ess-kit', plugins_url( 'dist/ess.js', __FILE__ ), array(), $version, true );
	if ( in_array( $settings['theme'], THEMES, true ) ) {
		wp_register_style( 'ess-kit-theme', plugins_url( "dist/theme-{$settings['theme']}.css", __FILE__ ), array(), $version );
	}
	add_shortcode( 'ess', __NAMESPACE__ . '\\shortcode' );
}

function bring_script() {
	wp_enqueue_script( 'ess-kit' );
	if ( wp_style_is( 'ess-kit-theme', 'registered' ) ) {
		wp_enqueue_style( 'ess-kit-theme' );
	}
}

/** Brings the script where a link form or a tag was pasted. */
function notice_embeds( $html ) {
	if ( is_string( $html ) && ! is_admin() && preg_match( '/\sdata-ess=|<ess-/', $html ) ) {
		bring_script();
	}
	return $html;
}

/** Optimisers that put scripts off or into one file would keep the embeds from standing; each has its own sign. */
function script_tag( $tag, $handle ) {
	if ( 'ess-kit' !== $handle ) {
		return $tag;
	}
	$language = settings()['language'];
	$signs    = 'async data-cfasync="false" data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" nowprocket';
	if ( in_array( $language, LANGUAGES, true ) ) {
		$signs .= sprintf( ' data-lang="%s"', esc_attr( $language ) );
	}
	return preg_replace( '/<script(?=\s[^>]*\ssrc=)|<script(?=\ssrc=)/', "<script $signs", $tag, 1 );
}

/** Lets authors paste the tag form too: what is in it is text, and each address is checked by the elements. */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$attributes = array_fill_keys( array_merge( ATTRIBUTES, array( 'src', 'style', 'id', 'class', 'data-*' ) ), true );
	foreach ( ELEMENTS as $element ) {
		$tags[ "ess-$element" ] = $attributes;
	}
	return $tags;
}

/**
 * [ess element="event-card" src="forum.json#led-2" href="https://…" lang="fr"]The link, or any fallback[/ess]
 *
 * @return string the link form, which the script takes over
 */
function shortcode( $given, $content = '' ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// [ess … no-filters] comes as a value without a name.
		if ( is_int( $name ) ) {
			$name  = strtolower( $value );
			$value = '';
		}
		$attributes[ $name ] = $value;
	}
	$element  = isset( $attributes['element'] ) ? strtolower( $attributes['element'] ) : '';
	$fallback = wp_kses_post( do_shortcode( shortcode_unautop( (string) $content ) ) );
	$href     = esc_url( isset( $attributes['href'] ) ? $attributes['href'] : '', array( 'http', 'https' ) );
	$source   = source_address( isset( $attributes['src'] ) ? $attributes['src'] : '' );
	if ( ! in_array( $element, ELEMENTS, true ) ) {
		/* translators: %s: list of names */
		return $fallback . note( sprintf( __( 'The attribute “element” must be one of: %s.', 'ess-kit' ), implode( ', ', ELEMENTS ) ) );
	}
	if ( '' === $source && 'language-switcher' !== $element ) {
		return $fallback . note( __( 'The attribute “src” must be an address (http or https), or the name of a file uploaded under “ESS Kit”.', 'ess-kit' ) );
	}
	bring_script();

	$form = sprintf( ' data-ess="%s"', esc_attr( $element ) );
	if ( '' !== $source ) {
		$form .= sprintf( ' data-src="%s"', esc_url( $source, array( 'http', 'https' ) ) );
	}
	foreach ( ATTRIBUTES as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$form .= sprintf( ' data-%s="%s"', $name, esc_attr( $attributes[ $name ] ) );
		}
	}
	if ( isset( $attributes['height'] ) && preg_match( '/^\d{1,4}(\.\d+)?(px|em|rem)$/', $attributes['height'] ) ) {
		$form .= sprintf( ' style="min-block-size:%s"', esc_attr( $attributes['height'] ) );
	}
	if ( '' === $href ) {
		return "<div$form>$fallback</div>";
	}
	$text = trim( wp_strip_all_tags( $fallback ) );
	return sprintf( '<a href="%s"%s>%s</a>', $href, $form, esc_html( '' === $text ? $href : html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ) ) );
}

/** What is wrong, for those who can put it right; visitors see the fallback only. */
function note( $message ) {
	return current_user_can( 'edit_posts' ) ? sprintf( '<p><strong>[ess]</strong> %s</p>', esc_html( $message ) ) : '';
}

/** A web address as it is; a bare file name is one of the uploaded files. */
function source_address( $source ) {
	$source = trim( html_entity_decode( (string) $source, ENT_QUOTES, 'UTF-8' ) );
	if ( preg_match( '/^([\w-]+\.json)(#.*)?$/', $source, $parts ) ) {
		return content_folder()['url'] . "/{$parts[1]}" . ( isset( $parts[2] ) ? $parts[2] : '' );
	}
	if ( 0 === strpos( $source, '#' ) ) {
		return '';
	}
	return preg_match( '#^https?://#i', $source ) ? esc_url_raw( $source, array( 'http', 'https' ) ) : '';
}

function content_folder() {
	$uploads = wp_upload_dir( null, false );
	return array( 'path' => "{$uploads['basedir']}/" . FOLDER, 'url' => "{$uploads['baseurl']}/" . FOLDER );
}

function content_files() {
	$files = glob( content_folder()['path'] . '/*.json' );
	return $files ? array_map( 'basename', $files ) : array();
}

function add_page() {
	add_menu_page( 'ESS Kit', 'ESS Kit', MAY_UPLOAD, PAGE, __NAMESPACE__ . '\\page', 'dashicons-groups', 80 );
}

function register_settings() {
	register_setting( OPTION, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\\clean_settings' ) );
}

function clean_settings( $given ) {
	$given = (array) $given;
	$one   = function ( $name, $choices ) use ( $given ) {
		return isset( $given[ $name ] ) && in_array( $given[ $name ], $choices, true ) ? $given[ $name ] : '';
	};
	return array( 'language' => $one( 'language', LANGUAGES ), 'theme' => $one( 'theme', THEMES ) );
}

/**
 * Reads an uploaded content document.
 *
 * @return string|\WP_Error its text
 */
function read_content( $path, $name, $size ) {
	if ( ! preg_match( '/\.json$/i', $name ) ) {
		return new \WP_Error( 'type', __( 'The file must be a content document: its name ends in .json.', 'ess-kit' ) );
	}
	if ( $size > MOST_BYTES || filesize( $path ) > MOST_BYTES ) {
		return new \WP_Error( 'size', __( 'The file is larger than 2 MB.', 'ess-kit' ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- an uploaded file.
	$text    = preg_replace( '/^\xEF\xBB\xBF/', '', (string) file_get_contents( $path ) );
	$content = json_decode( $text, false, 64 );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: what the JSON reader says */
		return new \WP_Error( 'json', sprintf( __( 'The file is not valid JSON (%s).', 'ess-kit' ), json_last_error_msg() ) );
	}
	foreach ( LISTS as $list ) {
		if ( is_object( $content ) && isset( $content->$list ) && is_array( $content->$list ) ) {
			return $text;
		}
	}
	/* translators: %s: list of names */
	return new \WP_Error( 'shape', sprintf( __( 'The file is no content document: it holds none of %s.', 'ess-kit' ), implode( ', ', LISTS ) ) );
}

function receive_upload() {
	guard( 'ess_kit_upload' );
	$file = isset( $_FILES['content'] ) && is_array( $_FILES['content'] ) ? $_FILES['content'] : array();
	if ( empty( $file['tmp_name'] ) || ! is_string( $file['tmp_name'] ) || ! is_uploaded_file( $file['tmp_name'] ) ) {
		finish( new \WP_Error( 'none', __( 'No file came. Is it larger than this site allows?', 'ess-kit' ) ) );
	}
	$text = read_content( $file['tmp_name'], (string) $file['name'], (int) $file['size'] );
	if ( is_wp_error( $text ) ) {
		finish( $text );
	}
	// Letters, digits and dashes, one dot: nothing that a server could take for a script.
	$base   = sanitize_title( remove_accents( preg_replace( '/\.json$/i', '', wp_basename( (string) $file['name'] ) ) ) );
	$name   = preg_replace( '/[^a-z0-9_-]/', '', $base );
	$folder = content_folder()['path'];
	$target = "$folder/" . ( '' === $name ? 'content' : $name ) . '.json';
	// A file of the same name is the same content, corrected: its address stays.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- below uploads, as media are.
	if ( ! wp_mkdir_p( $folder ) || false === file_put_contents( $target, $text, LOCK_EX ) ) {
		finish( new \WP_Error( 'write', __( 'The file could not be written to the uploads folder.', 'ess-kit' ) ) );
	}
	finish( basename( $target ) );
}

function receive_deletion() {
	guard( 'ess_kit_delete' );
	$name = isset( $_POST['name'] ) ? sanitize_text_field( wp_unslash( $_POST['name'] ) ) : '';
	if ( in_array( $name, content_files(), true ) ) {
		wp_delete_file( content_folder()['path'] . "/$name" );
	}
	finish( '' );
}

function guard( $action ) {
	if ( ! current_user_can( MAY_UPLOAD ) ) {
		wp_die( esc_html__( 'You may not do this.', 'ess-kit' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( $action );
}

/** Back to the page, with what came of it. */
function finish( $outcome ) {
	set_transient( 'ess_kit_outcome_' . get_current_user_id(), is_wp_error( $outcome ) ? array( 'error', $outcome->get_error_message() ) : array( 'done', $outcome ), 60 );
	wp_safe_redirect( admin_url( 'admin.php?page=' . PAGE ) );
	exit;
}

function page() {
	$key     = 'ess_kit_outcome_' . get_current_user_id();
	$outcome = get_transient( $key );
	delete_transient( $key );
	$folder = content_folder();
	echo '<div class="wrap"><h1>ESS Kit</h1>';
	if ( is_array( $outcome ) && 'error' === $outcome[0] ) {
		printf( '<div class="notice notice-error" role="alert"><p>%s</p></div>', esc_html( $outcome[1] ) );
	} elseif ( is_array( $outcome ) && '' !== $outcome[1] ) {
		/* translators: %s: file name */
		printf( '<div class="notice notice-success" role="status"><p>%s</p></div>', esc_html( sprintf( __( '%s is in place. Its address does not change when you upload it again.', 'ess-kit' ), $outcome[1] ) ) );
	}

	printf( '<h2>%s</h2>', esc_html__( 'Content', 'ess-kit' ) );
	printf( '<form method="post" enctype="multipart/form-data" action="%s"><input type="hidden" name="action" value="ess_kit_upload">', esc_url( admin_url( 'admin-post.php' ) ) );
	wp_nonce_field( 'ess_kit_upload' );
	printf( '<p><label for="ess-kit-content">%s</label><br><input type="file" id="ess-kit-content" name="content" accept=".json,application/json" required></p>', esc_html__( 'Content document (.json, at most 2 MB)', 'ess-kit' ) );
	submit_button( __( 'Upload', 'ess-kit' ), 'primary', 'submit', false );
	echo '</form>';
	$files = content_files();
	if ( $files ) {
		printf( '<table class="widefat striped" style="margin-block:1em"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>', esc_html__( 'File', 'ess-kit' ), esc_html__( 'Paste this into a page', 'ess-kit' ), esc_html__( 'Delete', 'ess-kit' ) );
		foreach ( $files as $name ) {
			printf( '<tr><td><a href="%s">%s</a></td><td><code>[ess element="event-list" src="%s"]</code></td><td>', esc_url( "{$folder['url']}/$name" ), esc_html( $name ), esc_html( $name ) );
			printf( '<form method="post" action="%s"><input type="hidden" name="action" value="ess_kit_delete"><input type="hidden" name="name" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $name ) );
			wp_nonce_field( 'ess_kit_delete', '_wpnonce', true );
			/* translators: %s: file name */
			printf( '<button class="button button-small" aria-label="%s">%s</button></form></td></tr>', esc_attr( sprintf( __( 'Delete %s', 'ess-kit' ), $name ) ), esc_html__( 'Delete', 'ess-kit' ) );
		}
		echo '</tbody></table>';
	}

	if ( current_user_can( MAY_SET ) ) {
		$settings = settings();
		printf( '<h2>%s</h2><form method="post" action="options.php">', esc_html__( 'Settings', 'ess-kit' ) );
		settings_fields( OPTION );
		echo '<table class="form-table" role="presentation">';
		choice( 'language', __( 'Language', 'ess-kit' ), __( 'That of the page', 'ess-kit' ), array_combine( LANGUAGES, array( 'Français', 'English', 'Español', 'Português', 'العربية' ) ), $settings['language'] );
		choice( 'theme', __( 'Theme', 'ess-kit' ), __( 'The look of the page', 'ess-kit' ), array_combine( THEMES, array( 'AIMF', 'RIPESS', __( 'Strong contrast', 'ess-kit' ) ) ), $settings['theme'] );
		echo '</table>';
		submit_button();
		echo '</form>';
	}
	echo '</div>';
}

function choice( $name, $label, $none, $choices, $current ) {
	printf( '<tr><th scope="row"><label for="ess-kit-%1$s">%2$s</label></th><td><select id="ess-kit-%1$s" name="%3$s[%1$s]"><option value="">%4$s</option>', esc_attr( $name ), esc_html( $label ), esc_attr( OPTION ), esc_html( $none ) );
	foreach ( $choices as $value => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $current, $value, false ), esc_html( $text ) );
	}
	echo '</select></td></tr>';
}

/** Leaves nothing behind: neither settings nor content. */
function uninstall() {
	$sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 );
	foreach ( $sites as $site ) {
		if ( $site ) {
			switch_to_blog( $site );
		}
		delete_option( OPTION );
		foreach ( content_files() as $name ) {
			wp_delete_file( content_folder()['path'] . "/$name" );
		}
		if ( is_dir( content_folder()['path'] ) ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir -- empty, and ours.
			rmdir( content_folder()['path'] );
		}
		if ( $site ) {
			restore_current_blog();
		}
	}
}

/** French, without a file to install; a translation from elsewhere comes first. */
function in_french( $translation, $text ) {
	static $french = array(
		'The attribute “element” must be one of: %s.' => 'L’attribut « element » doit être l’un de ceux-ci : %s.',
		'The attribute “src” must be an address (http or https), or the name of a file uploaded under “ESS Kit”.' => 'L’attribut « src » doit être une adresse (http ou https), ou le nom d’un fichier envoyé dans « ESS Kit ».',
		'The file must be a content document: its name ends in .json.' => 'Le fichier doit être un contenu ESS Kit : son nom se termine par .json.',
		'The file is larger than 2 MB.' => 'Le fichier dépasse 2 Mo.',
		'The file is not valid JSON (%s).' => 'Le fichier n’est pas du JSON valide (%s).',
		'The file is no content document: it holds none of %s.' => 'Le fichier n’est pas un contenu ESS Kit : il n’a aucune des listes %s.',
		'No file came. Is it larger than this site allows?' => 'Aucun fichier reçu. Dépasse-t-il la taille permise par ce site ?',
		'The file could not be written to the uploads folder.' => 'Le fichier n’a pas pu être écrit dans le dossier des médias.',
		'You may not do this.' => 'Vous n’avez pas ce droit.',
		'%s is in place. Its address does not change when you upload it again.' => '%s est en place. Son adresse reste la même quand vous l’envoyez à nouveau.',
		'Content' => 'Contenus',
		'Content document (.json, at most 2 MB)' => 'Fichier de contenu (.json, 2 Mo au plus)',
		'Upload' => 'Envoyer',
		'File' => 'Fichier',
		'Paste this into a page' => 'À coller dans une page',
		'Delete' => 'Supprimer',
		'Delete %s' => 'Supprimer %s',
		'Settings' => 'Réglages',
		'Language' => 'Langue',
		'That of the page' => 'Celle de la page',
		'Theme' => 'Thème',
		'The look of the page' => 'L’apparence de la page',
		'Strong contrast' => 'Contraste renforcé',
	);
	$is_french = 0 === strpos( determine_locale(), 'fr' );
	return $is_french && $translation === $text && isset( $french[ $text ] ) ? $french[ $text ] : $translation;
}
