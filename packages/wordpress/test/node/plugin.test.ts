import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EssEventCard, EssEventList } from '@ess-kit/event-card';
import { EssLanguageSwitcher } from '@ess-kit/language-switcher';
import { EssNetworkMap } from '@ess-kit/network-map';
import { EssProgrammeTimeline } from '@ess-kit/programme-timeline';
import { EssSpeakerQuote } from '@ess-kit/speaker-quote';
import { observedAttributes } from '@ess-kit/tooling/observed-attributes.js';
import JSZip from 'jszip';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const php = file('ess-kit.php').toString();
const words = (name: string) =>
  [...new RegExp(`const ${name}\\s*=\\s*array\\(([^;]*)\\);`).exec(php)![1]!.matchAll(/'([\w-]+)'/g)].map(
    ([, word]) => word!,
  );

/** Attributes that each element observes. */
const elements = observedAttributes([
  EssEventCard,
  EssEventList,
  EssLanguageSwitcher,
  EssNetworkMap,
  EssProgrammeTimeline,
  EssSpeakerQuote,
]);

describe('the WordPress plugin', () => {
  it('knows every element, and every attribute that its shortcode may set', () => {
    assert.deepEqual(words('ELEMENTS').sort(), [...elements.keys()].sort());
    const all = new Set([...elements.values()].flat());
    for (const name of ['src', 'data-content', 'rendered-at']) all.delete(name);
    assert.deepEqual(words('ATTRIBUTES').sort(), [...all].sort());
  });

  it('says all of its words in French too', () => {
    const said = [...php.matchAll(/(?:__|esc_html__)\( '([^']+)', 'ess-kit' \)/g)].map(([, text]) => text!);
    assert.ok(said.length > 15);
    for (const text of said) assert.ok(php.includes(`'${text}' => '`), text);
  });

  it('prints nothing that is not escaped', () => {
    const printing = [...php.matchAll(/^\t*(?:printf\(|echo ).*$/gm)].map(([line]) => line);
    assert.ok(printing.length > 10);
    const escaping = /\b(?:esc_(?:attr|html|url)|selected)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
    for (const line of printing) assert.doesNotMatch(line.replace(escaping, ''), /\$(?!s\b)[a-z_]\w*/i, line.trim());
    assert.doesNotMatch(php, /\beval\(|\bextract\(|\$_(GET|REQUEST|COOKIE)\b|unserialize/);
  });

  it('comes as a zip with the script’s own files, in one folder', async () => {
    const zip = await JSZip.loadAsync(file('dist/ess-kit.zip'));
    const names = Object.keys(zip.files);
    assert.ok(names.every((name) => name.startsWith('ess-kit/')));
    for (const name of [
      'ess-kit.php',
      'readme.txt',
      'dist/ess.js',
      'dist/manifest.json',
      'dist/embed.html',
      'dist/theme-aimf.css',
    ])
      assert.ok(names.includes(`ess-kit/${name}`), name);
    const { files } = JSON.parse(await zip.file('ess-kit/dist/manifest.json')!.async('string')) as {
      files: { name: string; role: string }[];
    };
    for (const { name, role } of files)
      if (!['all', 'alone'].includes(role)) assert.ok(names.includes(`ess-kit/dist/${name}`), name);
  });
});
