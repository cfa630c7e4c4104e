<?php
// Commands for the test's WordPress; values come as JSON, what came of it goes out as JSON.
$command = $argv[1];
$values  = json_decode( (string) stream_get_contents( STDIN ), true );
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';
require getenv( 'ESS_SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
$told = true;
switch ( $command ) {
	case 'install':
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		// No mail is sent.
		add_filter( 'pre_wp_mail', '__return_true' );
		wp_install( 'Partner', 'admin', 'admin@example.org', false, '', 'admin-password', 'en_US' );
		foreach ( array( 'author', 'editor' ) as $role ) {
			wp_insert_user( array( 'user_login' => $role, 'user_pass' => "$role-password", 'user_email' => "$role@example.org", 'role' => $role ) );
		}
		update_option( 'permalink_structure', '' );
		break;
	case 'option':
		update_option( $values['name'], $values['value'] );
		break;
	case 'theme':
		switch_theme( $values['name'] );
		$told = wp_get_theme()->is_block_theme();
		break;
	case 'plugin':
		$told = $values['active'] ? null === activate_plugin( 'ess-kit/ess-kit.php' ) : null === deactivate_plugins( 'ess-kit/ess-kit.php' );
		break;
	case 'post':
		// What a user's right to unfiltered HTML decides.
		wp_set_current_user( get_user_by( 'login', $values['user'] )->ID );
		kses_init();
		$id   = wp_insert_post( wp_slash( array( 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => $values['title'], 'post_content' => $values['content'] ) ) );
		$told = array( 'id' => $id, 'kept' => get_post( $id )->post_content );
		break;
	case 'uninstall':
		deactivate_plugins( 'ess-kit/ess-kit.php' );
		define( 'WP_UNINSTALL_PLUGIN', 'ess-kit/ess-kit.php' );
		uninstall_plugin( 'ess-kit/ess-kit.php' );
		$told = array( 'option' => get_option( 'ess_kit', null ), 'folder' => is_dir( wp_upload_dir()['basedir'] . '/ess-kit' ) );
		break;
}
echo wp_json_encode( $told );
