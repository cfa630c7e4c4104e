import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { files, fileOf, sha256 } from '../release.ts';
import { hostLit } from './host-lit.ts';
import {
  assertUnharmed,
  assertUnharmedByHash,
  cardStands,
  html,
  link,
  partner,
  script,
  seen,
  witness,
  type Partner,
  type PartnerPage,
} from './partner.ts';

const withNonce = (attributes = '') => script.replace('<script', `<script nonce="x" ${attributes}`);
const trustedTypes = "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit";
// Browsers ask for the page's icon: img-src lets them.
const rest = "default-src 'none'; connect-src $cdn; img-src 'self'; style-src 'none'";
const hashes = [sha256(witness), ...files.map(({ integrity }) => integrity.sha256)]
  .map((hash) => `'${hash}'`)
  .join(' ');
const byHash = {
  body: html(link + script.replace('<script', `<script integrity="${fileOf('ess').integrity.sha256}" crossorigin`), {
    attributes: `integrity="${sha256(witness)}" crossorigin`,
  }),
};
const byNonce = { body: html(link + withNonce(), { attributes: 'nonce="x"' }) };

/** Policies under which everything works, and nothing is reported. */
const recipes: Record<string, PartnerPage> = {
  'no policy': { body: html(link + script) },
  'the origin is listed': { policy: `${rest}; script-src 'self' $cdn`, body: html(link + script) },
  'a nonce': { policy: `${rest}; script-src 'nonce-x'`, ...byNonce },
  'a nonce and strict-dynamic': { policy: `${rest}; script-src 'nonce-x' 'strict-dynamic'`, ...byNonce },
  'a nonce and Trusted Types': { policy: `${rest}; script-src 'nonce-x'; ${trustedTypes}`, ...byNonce },
  'a nonce, strict-dynamic and Trusted Types': {
    policy: `${rest}; script-src 'nonce-x' 'strict-dynamic'; ${trustedTypes}`,
    ...byNonce,
  },
  'the hashes of all files': { policy: `${rest}; script-src ${hashes}`, ...byHash },
  'the hashes of all files and strict-dynamic': { policy: `${rest}; script-src ${hashes} 'strict-dynamic'`, ...byHash },
  'the hashes of all files and Trusted Types': { policy: `${rest}; script-src ${hashes}; ${trustedTypes}`, ...byHash },
  'Trusted Types without a list': {
    policy: `${rest}; script-src 'self' $cdn; require-trusted-types-for 'script'`,
    body: html(link + script),
  },
};

let site: Partner;
let lit: string;

before(async () => {
  [site, lit] = await Promise.all([partner(), hostLit()]);
});
after(() => site.close());

forEachEngine(({ newPage }) => {
  for (const [name, recipe] of Object.entries(recipes)) {
    it(`works under ${name}`, async () => {
      site.set(recipe);
      const page = await newPage();
      await page.goto(site.host);
      await cardStands(page);
      // The part that comes last, and by import().
      await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => /\/details\./.test(name)));
      await page.waitFor(() => window.kit!.load('details'));
      assert.equal(
        await page.evaluate(() => document.querySelector('#link')!.parentElement!.localName),
        'ess-event-card',
      );
      await (name.includes('hashes') ? assertUnharmedByHash(page, `${site.cdn}/ess.js`) : assertUnharmed(page));
    });
  }

  it('lives beside the Lit of the host, which has taken the name lit-html', async () => {
    site.set({
      policy: `${rest}; script-src 'self' $cdn; require-trusted-types-for 'script'; trusted-types lit-html ess-kit ess-kit-lit`,
      body: html(`<script src="/lit.js"></script><host-element></host-element>${link}${script}`),
      hostFiles: { '/lit.js': lit },
    });
    const page = await newPage();
    await page.goto(site.host);
    await cardStands(page);
    assert.equal(await page.evaluate(() => document.querySelector('host-element')!.shadowRoot!.textContent), 'host');
    await assertUnharmed(page);
  });

  for (const list of ["'none'", 'ess-kit', 'lit-html']) {
    it(`leaves the link under trusted-types ${list}, and says what to add`, async () => {
      site.set({
        policy: `${rest}; script-src 'self' $cdn; require-trusted-types-for 'script'; trusted-types ${list}`,
        body: html(link + script + script),
      });
      const page = await newPage();
      await page.goto(site.host);
      await page.waitFor(() => window.seen.lines.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { violations, errors, lines } = await seen(page);
      assert.deepEqual(errors, []);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0]!, /ess-kit-lit/);
      assert.ok(
        violations.every((violation) => violation.startsWith('trusted-types')),
        violations.join(),
      );
      assert.equal(await page.evaluate(() => document.querySelector('#link')!.parentElement!.localName), 'body');
      assert.equal(await page.evaluate(() => document.querySelector('ess-event-card')), null);
    });
  }

  it('leaves the link where the policy blocks its chunks, and says so', async () => {
    site.set({ policy: `${rest}; script-src 'nonce-x' 'self' $cdn/ess.js`, body: html(link + script) });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(() => window.seen.lines.length > 1);
    const { errors, lines } = await seen(page);
    assert.deepEqual(errors, []);
    assert.match(lines.join('\n'), /core\.\S+\.js: .*Content-Security-Policy/);
    assert.equal(await page.evaluate(() => document.querySelector('#link')!.parentElement!.localName), 'body');
  });
});
