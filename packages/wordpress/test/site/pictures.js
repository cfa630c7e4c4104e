import { readFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { ensurePackages } from './debian.js';
import { startWordPress } from './wordpress.js';

/** Takes the pictures of docs/: the plugin's page, and a page with a card. In French where Debian's wordpress-l10n is. */
ensurePackages();
const folder = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const sample = readFileSync(new URL(import.meta.resolve('@ess-kit/content/samples/led-forum.json')), 'utf8');
const [wp, browser] = await Promise.all([startWordPress(), launch('chromium')]);
try {
  wp.run('plugin', { active: true });
  wp.run('option', { name: 'WPLANG', value: 'fr_FR' });
  const page = await browser.newPage({ width: 860, height: 560 });
  await page.goto(`${wp.origin}/wp-login.php`);
  await page.evaluate(() => {
    /** @type {HTMLInputElement} */ (document.querySelector('#user_login')).value = 'admin';
    /** @type {HTMLInputElement} */ (document.querySelector('#user_pass')).value = 'admin-password';
    /** @type {HTMLFormElement} */ (document.querySelector('#loginform')).submit();
  });
  await page.waitFor(() => document.querySelector('#wpadminbar'), { timeout: 20_000 });
  await page.goto(`${wp.origin}/wp-admin/admin.php?page=ess-kit`);
  await page.evaluate((/** @type {string} */ text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'led-forum.json', { type: 'application/json' }));
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#ess-kit-content'));
    input.files = files.files;
    /** @type {HTMLElement} */ (input.form?.querySelector('[type=submit]')).click();
  }, sample);
  await page.waitFor(() => document.querySelector('.notice-success'), { timeout: 20_000 });
  await page.screenshot(`${folder}wordpress-extension.png`);
  const { id } = wp.run('post', {
    user: 'author',
    title: 'Le forum',
    content:
      '<!-- wp:shortcode -->\n[ess element="event-card" src="led-forum.json#led-forum-2-3-2" lang="fr"]Le forum[/ess]\n<!-- /wp:shortcode -->',
  });
  const visitor = await browser.newPage({ width: 860, height: 760 });
  await visitor.goto(`${wp.origin}/?p=${id}`);
  await visitor.waitFor(() => document.querySelector('ess-event-card')?.matches(':state(ready)'), { timeout: 20_000 });
  await visitor.evaluate(() => document.querySelector('ess-event-card')?.scrollIntoView({ block: 'center' }));
  await visitor.screenshot(`${folder}wordpress-page.png`);
} finally {
  await Promise.all([wp.close(), browser.close()]);
}
