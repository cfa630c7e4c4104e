import { expect } from '@ess-kit/tooling/browser/assert.js';
import { limits, loadContent } from '../src/content/load.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { answerRequests, json, refusal, silence } from './fixtures/requests.js';
import { setKit } from './fixtures/surroundings.js';

let count = 0;
/** An address that no other test has used, as answers are remembered. */
const address = () => `https://content.example/${++count}.json`;

const usual = { ...limits };

beforeEach(() => {
  limits.retryAfter = 5;
});

afterEach(() => {
  Object.assign(limits, usual);
});

it('a request waits 8 seconds, for at most 2 MB', () => {
  expect(usual.timeout).to.equal(8000);
  expect(usual.size).to.equal(2 * 1024 * 1024);
});

describe('content from an address', () => {
  it('is parsed', async () => {
    answerRequests(() => json({ events: [] }));
    expect(await loadContent(address())).to.deep.equal({ events: [] });
  });

  it('is asked for once, however many elements want it', async () => {
    const url = address();
    const requests = answerRequests(() => json({}));
    const documents = await Promise.all([loadContent(url), loadContent(url), loadContent(url)]);
    expect(new Set(documents).size).to.equal(1);
    expect(await loadContent(url)).to.equal(documents[0]);
    expect(requests).to.have.lengthOf(1);
  });

  it('is asked for again after a failure', async () => {
    const url = address();
    const requests = answerRequests((_url, _init, count) =>
      count === 1 ? json({}, { status: 404 }) : json({ ok: 1 }),
    );
    await refusal(loadContent(url));
    expect(await loadContent(url)).to.deep.equal({ ok: 1 });
    expect(requests).to.have.lengthOf(2);
  });

  it('is asked for without cookies and without telling which page asks', async () => {
    const requests = answerRequests(() => json({}));
    await loadContent(address());
    const { credentials, referrerPolicy, method = 'GET', headers } = requests[0]!.init;
    expect({ credentials, referrerPolicy, method }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      method: 'GET',
    });
    // A header of ours would need the server's leave.
    expect(headers).to.equal(undefined);
  });

  it('may begin with a byte order mark', async () => {
    answerRequests(() => new Response('\ufeff{"events":[]}'));
    expect(await loadContent(address())).to.deep.equal({ events: [] });
  });

  it('may come in pieces that cut letters', async () => {
    const bytes = new TextEncoder().encode('{"name":"Économie — العربية"}');
    answerRequests(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
              stream.close();
            },
          }),
        ),
    );
    expect(await loadContent(address())).to.deep.equal({ name: 'Économie — العربية' });
  });
});

describe('a request that the script tag began', () => {
  it('is used, once', async () => {
    const url = address();
    const requests = answerRequests(() => json({ from: 'element' }));
    const early = new Map([[url, Promise.resolve(json({ from: 'script' }))]]);
    setKit({ requests: early });
    expect(await loadContent(url)).to.deep.equal({ from: 'script' });
    expect(requests).to.have.lengthOf(0);
    expect(early.size).to.equal(0);
  });

  it('is made again when it failed', async () => {
    const url = address();
    const requests = answerRequests(() => json({ from: 'element' }));
    setKit({ requests: new Map([[url, Promise.reject(new TypeError('reset'))]]) });
    expect(await loadContent(url)).to.deep.equal({ from: 'element' });
    expect(requests).to.have.lengthOf(1);
  });

  it('is given up as any other', async () => {
    limits.timeout = 30;
    const url = address();
    answerRequests(() => json({}));
    setKit({ requests: new Map([[url, new Promise<Response>(() => undefined)]]) });
    expect((await refusal(loadContent(url))).code).to.equal('timeout');
  });
});

describe('a server that', () => {
  for (const status of [500, 502, 503, 504, 429])
    it(`answers ${status} is asked once more`, async () => {
      const requests = answerRequests((_url, _init, count) => json({ count }, { status: count === 1 ? status : 200 }));
      expect(await loadContent(address())).to.deep.equal({ count: 2 });
      expect(requests).to.have.lengthOf(2);
    });

  it('keeps failing is asked twice in all', async () => {
    const requests = answerRequests(() => json({}, { status: 503 }));
    const { code, message } = await refusal(loadContent(address()));
    expect(code).to.equal('http');
    expect(message).to.contain('503');
    expect(requests).to.have.lengthOf(2);
  });

  for (const status of [400, 401, 403, 404, 410])
    it(`answers ${status} is not asked again`, async () => {
      const requests = answerRequests(() => json({}, { status }));
      const { code, message } = await refusal(loadContent(address()));
      expect(code).to.equal('http');
      expect(message).to.contain(String(status)).and.to.contain('content.example');
      expect(requests).to.have.lengthOf(1);
    });

  it('cannot be reached is asked once more', async () => {
    const requests = answerRequests((_url, _init, count) => {
      if (count === 1) throw new TypeError('Failed to fetch');
      return json({ count });
    });
    expect(await loadContent(address())).to.deep.equal({ count: 2 });
    expect(requests).to.have.lengthOf(2);
  });

  it('refuses other origins: the message names the header to add', async () => {
    const requests = answerRequests(() => Promise.reject(new TypeError('Failed to fetch')));
    const { code, message } = await refusal(loadContent(address()));
    expect(code).to.equal('network');
    expect(message).to.contain('Access-Control-Allow-Origin: *');
    expect(requests).to.have.lengthOf(2);
  });

  it('breaks off in the middle is asked once more', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new TextEncoder().encode('{"events":'));
            stream.error(new TypeError('reset'));
          },
        }),
      );
    const requests = answerRequests((_url, _init, count) => (count === 1 ? broken() : json({ count })));
    expect(await loadContent(address())).to.deep.equal({ count: 2 });
    expect(requests).to.have.lengthOf(2);
  });

  it('does not answer in time is given up, and not asked again', async () => {
    limits.timeout = 30;
    const requests = answerRequests((_url, init) => silence(init));
    const { code, message } = await refusal(loadContent(address()));
    expect(code).to.equal('timeout');
    expect(message).to.match(/0\.03 s/);
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
  });

  it('begins to answer and stops is given up as well', async () => {
    limits.timeout = 30;
    answerRequests(
      () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([0x7b])) })),
    );
    expect((await refusal(loadContent(address()))).code).to.equal('timeout');
  });

  it('sends too much is cut off', async () => {
    let sent = 0;
    let cancelled = false;
    const piece = new Uint8Array(64 * 1024).fill(0x20);
    answerRequests(
      () =>
        new Response(
          new ReadableStream({
            pull: (stream) => {
              sent += piece.length;
              stream.enqueue(piece);
            },
            cancel: () => {
              cancelled = true;
            },
          }),
        ),
    );
    const { code, message } = await refusal(loadContent(address()));
    expect(code).to.equal('too-large');
    expect(message).to.contain('2 MB');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.below(usual.size + 4 * piece.length);
  });

  it('sends as much as is allowed is read', async () => {
    const text = '{"events":[]}';
    answerRequests(() => new Response(text.padEnd(usual.size)));
    expect(await loadContent(address())).to.deep.equal({ events: [] });
  });

  it('sends a web page: the message says so', async () => {
    for (const page of ['<!doctype html><title>Not found</title>', '\ufeff\n <html></html>']) {
      answerRequests(() => new Response(page));
      const { code, message } = await refusal(loadContent(address()));
      expect(code).to.equal('not-json');
      expect(message).to.contain('web page');
    }
  });

  it('sends nothing', async () => {
    answerRequests(() => new Response(null, { status: 204 }));
    expect((await refusal(loadContent(address()))).code).to.equal('not-json');
  });
});

describe('what is no address of content', () => {
  for (const { id, value } of attackStrings('url-block'))
    it(`is not asked for: ${id}`, async () => {
      const requests = answerRequests(() => json({}));
      expect((await refusal(loadContent(value))).code).to.equal('bad-address');
      expect(requests).to.have.lengthOf(0);
    });
});
