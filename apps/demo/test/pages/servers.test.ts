import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { freePort } from '@ess-kit/tooling/free-port.js';
import { places, version } from '../../src/places.js';
import { startDemo, type Demo } from '../../src/server.js';

/** What each address is: as `npm start` has it, and as the server files for a webmaster's own server must have it. */
const kinds = {
  newest: '/ess-kit/1/ess.js',
  'newest page of a frame': '/ess-kit/1/embed.html',
  release: '/ess-kit/1.4.2/manifest.json',
  content: '/content/led-forum.json',
  missing: '/ess-kit/1/nothing.js',
};
const told = [
  'access-control-allow-origin',
  'cross-origin-resource-policy',
  'timing-allow-origin',
  'x-content-type-options',
  'cache-control',
] as const;
type Told = Partial<Record<(typeof told)[number], string>>;

/** Minutes on a real network are seconds in the demonstration: both are short. */
const meaning = ({ 'cache-control': caching, ...rest }: Told, isThere: boolean) => ({
  ...rest,
  caching: isThere && caching?.replace(/max-age=(\d+)/, (_, age) => (Number(age) <= 600 ? 'short' : age)),
});
const file = (name: string) =>
  readFileSync(new URL(`servers/${name}`, new URL('../', `file://${places.script}`)), 'utf8').replace(/^\s*#.*$/gm, '');

let demo: Demo;
let right: Record<string, object>;
before(async () => {
  demo = await startDemo({ ports: 0 });
  right = {};
  for (const [kind, path] of Object.entries(kinds)) {
    const answer = await fetch(demo.cdn + path.replace('1.4.2', version));
    right[kind] = meaning(
      Object.fromEntries(told.map((name) => [name, answer.headers.get(name) ?? undefined])),
      answer.ok,
    );
  }
});
after(() => demo.close());

/** What rules say of each kind of address; a later rule adds to an earlier one. */
function byRules(rules: readonly { matches: (path: string) => boolean; headers: Told }[]) {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, path]) => {
      const found: Told = {};
      for (const { matches, headers } of rules) {
        if (!matches(path)) continue;
        for (const name of Object.keys(headers)) assert.ok(!(name in found), `${name} is set twice for ${path}`);
        Object.assign(found, headers);
      }
      return [kind, meaning(found, kind !== 'missing')];
    }),
  );
}

const pairs = (text: string, pattern: RegExp) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name, value]) => [name!.toLowerCase(), value!])) as Told;

describe('server files mean what npm start serves', () => {
  it('_headers', () => {
    const rules = file('_headers')
      .split(/\n(?=\/)/)
      .filter((block) => block.trim())
      .map((block) => {
        const [path] = block.trim().split('\n') as [string];
        const headers = pairs(block, /^ {2}([\w-]+): (.*)$/gm);
        return { matches: (address: string) => address.startsWith(path.replace('*', '')), headers };
      });
    assert.equal(rules.length, 4);
    assert.deepEqual(byRules(rules), right);
  });

  it('Caddyfile', () => {
    const text = file('Caddyfile');
    const rules = [...text.matchAll(/^@(\w+) path_regexp (\S+)$/gm)].map(([, name, pattern]) => {
      const block = new RegExp(`^header @${name} (?:\\{([^}]*)\\}|(.*))$`, 'm').exec(text)!;
      const headers = pairs(block[1] ?? block[2]!, /([\w-]+) "([^"]*)"/g);
      return { matches: (path: string) => new RegExp(pattern!).test(path), headers };
    });
    assert.equal(rules.length, 3);
    assert.deepEqual(byRules(rules), right);
  });

  it('nginx.conf, as it is written', () => {
    const locations = [...file('nginx.conf').matchAll(/location ~ (\S+) \{([^}]*)\}/g)];
    assert.equal(locations.length, 2);
    const headers = (body: string) => pairs(body, /add_header ([\w-]+) "([^"]*)"/g);
    // The first location that fits is the one.
    const [release, newest] = locations.map(([, pattern, body]) => ({
      pattern: new RegExp(pattern!),
      headers: headers(body!),
    }));
    const rules = [
      { matches: (path: string) => release!.pattern.test(path), headers: release!.headers },
      {
        matches: (path: string) => !release!.pattern.test(path) && newest!.pattern.test(path),
        headers: newest!.headers,
      },
    ];
    assert.deepEqual(byRules(rules), right);
  });

  // Debian has it (nginx-light); other machines read the file above only.
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
  if (nginx)
    it('nginx.conf, as nginx serves it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ess-nginx-'));
      chmodSync(folder, 0o755);
      const port = await freePort();
      mkdirSync(join(folder, 'root/ess-kit'), { recursive: true });
      for (const name of ['1', '1.4.2']) symlinkSync(places.script, join(folder, 'root/ess-kit', name));
      symlinkSync(places.content, join(folder, 'root/content'));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/t;`,
      );
      const config = join(folder, 'nginx.conf');
      const own = fileURLToPath(new URL('../servers/nginx.conf', `file://${places.script}`));
      writeFileSync(
        config,
        `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}
         ${process.getuid?.() === 0 ? 'user root;' : ''}
         http { ${temporary.join(' ')} access_log off;
           types { text/javascript js; application/json json; text/html html; text/css css; }
           server { listen 127.0.0.1:${port}; root ${folder}/root; include ${own}; } }`,
      );
      execFileSync(nginx, ['-t', '-q', '-c', config], { stdio: 'pipe' });
      const server = spawn(nginx, ['-c', config], { stdio: 'ignore' });
      try {
        for (let tries = 0; ; tries++) {
          if (
            await fetch(`http://127.0.0.1:${port}/`).then(
              () => true,
              () => tries > 100,
            )
          )
            break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const found: Record<string, object> = {};
        for (const [kind, path] of Object.entries(kinds)) {
          const answer = await fetch(`http://127.0.0.1:${port}${path}`);
          assert.equal(answer.status, kind === 'missing' ? 404 : 200, path);
          found[kind] = meaning(
            Object.fromEntries(told.map((name) => [name, answer.headers.get(name) ?? undefined])),
            answer.ok,
          );
        }
        assert.deepEqual(found, right);
      } finally {
        server.kill();
        await once(server, 'exit');
        rmSync(folder, { recursive: true });
      }
    });
});
