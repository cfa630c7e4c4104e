/**
 * Builds each application against the packed tarballs, checks its types, and uses it in Chromium; with `--picture`,
 * takes the README's picture of them.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { childEnvironment, repositoryFolder } from '../../packages/tooling/src/environment.js';
import { pack } from '../../packages/tooling/src/package/pack.js';
import { launch } from '../../packages/tooling/src/pages/launch.js';
import { serve } from '../../packages/tooling/src/pages/servers.js';
import { takePicture } from './picture.js';

const { only, picture } = parseArgs({
  options: { only: { type: 'string' }, picture: { type: 'boolean', default: false } },
}).values;
const here = import.meta.dirname;
const results = join(here, 'results');
const used = ['content', 'core', 'event-card', 'programme-timeline'];
const apps = ['react', 'vue', 'svelte', 'jsx-types'].filter((app) => !only || app === only);

const scratch = mkdtempSync(join(tmpdir(), 'ess-consumers-'));
mkdirSync(results, { recursive: true });
let failed = 0;
try {
  const tarballs = used.map((name) => pack(join(repositoryFolder, 'packages', name), scratch).tarball);
  for (const app of apps) {
    const folder = join(here, app);
    try {
      install(folder, tarballs);
      npm(folder, 'run', 'check');
      const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (scripts.build) {
        npm(folder, 'run', 'build');
        await use(app, join(folder, 'dist'));
      }
      console.log(`✓ ${app}`);
    } catch (error) {
      failed++;
      const { stdout = '', stderr = '', stack = error } = Object(error);
      console.error(`✗ ${app}\n${stdout || stderr ? `${stdout}${stderr}` : stack}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
console.log(`${apps.length - failed} passed, ${failed} failed`);
if (picture && !failed) await takePicture();
process.exitCode = failed ? 1 : 0;

/** What the lockfile names, once; our tarballs, each time. @param {string} folder @param {string[]} tarballs */
function install(folder, tarballs) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs)
    npm(folder, 'ci');
  for (const tarball of tarballs) {
    const [, name = ''] = /ess-kit-(.+)-\d+\.\d+\.\d+.*\.tgz$/.exec(tarball) ?? [];
    const place = join(folder, 'node_modules/@ess-kit', name);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', place]);
  }
}

/** @param {string} folder @param {string[]} args */
function npm(folder, ...args) {
  execFileSync('npm', args, { cwd: folder, env: childEnvironment(), encoding: 'utf8', stdio: 'pipe' });
}

/** What a visitor of the application sees and does. @param {string} app @param {string} root */
async function use(app, root) {
  const server = await serve({ root });
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage({ width: 900, height: 1400, timeZone: 'Europe/Paris' });
    await page.goto(`${server.origin}/index.html`);
    const shown = (/** @type {string} */ selector) =>
      page.waitFor((selector) => document.querySelector(selector)?.matches(':state(ready)'), {
        args: [selector],
        timeout: 30_000,
      });
    await shown('ess-event-card');
    await shown('ess-programme-timeline');

    // A property of another name than its attribute; the slot stays in the page.
    const card = await page.waitFor(() => {
      const card = document.querySelector('ess-event-card');
      const heading = card?.shadowRoot?.querySelector('h2');
      return (
        heading && {
          heading: heading.textContent?.trim(),
          // Search engines are told beside it, once the browser has time.
          slot: [...card.children].find(({ localName }) => localName !== 'script')?.textContent.trim(),
          language: card?.getAttribute('lang'),
        }
      );
    });
    assert.match(card.heading, /^Integrated territorial systems/);
    assert.equal(card.slot, 'Session 2.3.2, 1 June 2021');
    assert.equal(card.language, 'en');

    // Events reach the application, with their details.
    const told = (/** @type {string} */ line) =>
      page.waitFor((line) => document.querySelector('output')?.textContent?.includes(line), { args: [line] });
    await told('card led-forum-2-3-2, level 2');
    await told('programme led-forum-2021');
    await told('error ');
    const fallback = await page.evaluate(
      () => document.querySelector('#fallback')?.getBoundingClientRect().height ?? 0,
    );
    assert.ok(fallback > 0, 'the fallback of what failed is not to be seen');

    // State of the application becomes properties.
    await page.click('#expand');
    await page.waitFor(() =>
      document.querySelector('ess-programme-timeline')?.shadowRoot?.querySelector('details[open]'),
    );
    await page.click('#compact');
    await page.waitFor(() => document.querySelector('ess-event-card')?.shadowRoot?.querySelector('.compact'));
    await page.click('#language');
    await page.waitFor(() =>
      /^Systèmes/.test(
        document.querySelector('ess-event-card')?.shadowRoot?.querySelector('h2')?.textContent?.trim() ?? '',
      ),
    );
    const errors = page
      .messages()
      .filter(({ type, text }) => type === 'error' && !/404|Failed to load resource/.test(text));
    assert.deepEqual(errors, []);
    await page.screenshot(join(results, `${app}.png`));
  } finally {
    await browser.close();
    await server.close();
  }
}
