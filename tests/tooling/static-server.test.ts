// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveOnFreePort } from '../tools/serve-build.mjs';
import { startServer } from '../tools/static-server.mjs';

type Server = Awaited<ReturnType<typeof startServer>>;

const dir = mkdtempSync(join(tmpdir(), 'static-server-'));
const running: Server[] = [];
const PAGE = `<!doctype html><title>Seite</title>${'<p>Maßnahme</p>'.repeat(100)}`;
const HEADERS = `/*
  X-Content-Type-Options: nosniff

/index.html
  Content-Security-Policy: default-src 'none'; img-src https://a.example

/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Content-Type-Options: twice
`;

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<Server> {
  const server = await startServer({ dir, ...options });
  running.push(server);
  return server;
}

/** fetch would follow redirects, tidy paths and unpack brotli by itself. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{ answer: IncomingMessage; body: Buffer }>((resolve, reject) => {
    request({ hostname, port, path, headers, method }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      resolve({ answer, body: Buffer.concat(chunks) });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(() => {
  mkdirSync(join(dir, 'assets'));
  mkdirSync(join(dir, 'fonts'));
  writeFileSync(join(dir, 'index.html'), PAGE);
  writeFileSync(join(dir, '_headers'), HEADERS);
  writeFileSync(join(dir, '.htaccess'), 'Header set x-a "1"');
  writeFileSync(join(dir, 'sw.js'), 'self.skip = 1;');
  writeFileSync(join(dir, 'manifest.webmanifest'), '{}');
  writeFileSync(join(dir, 'assets/app-Ab3_x-Z9.js'), 'export const a = 1;');
  writeFileSync(join(dir, 'assets/readme.txt'), 'no hash in this name');
  writeFileSync(join(dir, 'fonts/sans.woff2'), Buffer.from([1, 2, 3, 4]));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(dir, { recursive: true }));

describe('the static server answers', () => {
  it('the start page at its address', async () => {
    const { url } = await start();
    const { answer, body } = await ask(url, '/');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(body.toString()).toBe(PAGE);
  });

  it.each(['/', '/sw.js', '/manifest.webmanifest', '/fonts/sans.woff2', '/assets/missing.js'])(
    '%s so that a browser asks again each time',
    async (path) => {
      const { url } = await start();
      const { answer } = await ask(url, path);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/', '/fonts/sans.woff2', '/missing'])(
    '%s with the headers that the build wants everywhere',
    async (path) => {
      const { url } = await start();
      const { answer } = await ask(url, path);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('a file with the headers that the build wants for it or for its folder', async () => {
    const { url } = await start();
    const page = (await ask(url, '/')).answer.headers;
    expect(page['content-security-policy']).toBe("default-src 'none'; img-src https://a.example");
    const { headers } = (await ask(url, '/assets/app-Ab3_x-Z9.js')).answer;
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('a header that two rules name with both values, as hosts do', async () => {
    const { url } = await start();
    const { answer } = await ask(url, '/assets/app-Ab3_x-Z9.js');
    expect(answer.headers['x-content-type-options']).toBe('nosniff, twice');
  });

  it.each([
    ['another status', 500, 500, 'Out of order.'],
    ['another page', '<p>Bitte anmelden</p>', 200, '<p>Bitte anmelden</p>'],
  ])('with %s when a test asks for trouble', async (_, wrong, status, text) => {
    const { url } = await start({ trouble: (path) => (path === '/sw.js' ? wrong : 0) });
    const { answer, body } = await ask(url, '/sw.js');
    expect(answer.statusCode).toBe(status);
    expect(body.toString()).toBe(text);
    expect((await ask(url, '/')).body.toString()).toBe(PAGE);
  });

  const MISSING = ['/missing', '/assets/', '/assets', '/index', '/_headers', '/.htaccess'];
  it.each([...MISSING, '/%', '/../package.json', '/%2e%2e/x'])(
    '%s with a real 404, not with the start page',
    async (path) => {
      const { url } = await start();
      const { answer, body } = await ask(url, path);
      expect(answer.statusCode).toBe(404);
      expect(body.toString()).toBe('Not found.');
    },
  );

  it('a file that was deleted meanwhile with 404, and goes on', async () => {
    writeFileSync(join(dir, 'old.bin'), 'x');
    const { url } = await start();
    rmSync(join(dir, 'old.bin'));
    expect((await ask(url, '/old.bin')).answer.statusCode).toBe(404);
    expect((await ask(url, '/')).answer.statusCode).toBe(200);
  });

  it('nothing but reading', async () => {
    const { url } = await start();
    expect((await ask(url, '/', {}, 'POST')).answer.statusCode).toBe(405);
    const head = await ask(url, '/', {}, 'HEAD');
    expect(head.answer.statusCode).toBe(200);
    expect(head.body).toHaveLength(0);
  });

  it('a part of a file when asked for it', async () => {
    const { url } = await start();
    const { answer, body } = await ask(url, '/fonts/sans.woff2', { range: 'bytes=1-2' });
    expect(answer.statusCode).toBe(206);
    expect([...body]).toEqual([2, 3]);
  });
});

describe('brotli', () => {
  const accepting = { 'accept-encoding': 'gzip, deflate, br' };

  it('packs text for those who unpack it', async () => {
    const { url } = await start();
    const { answer, body } = await ask(url, '/', accepting);
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toBe('accept-encoding');
    expect(answer.headers['content-length']).toBe(String(body.length));
    expect(body.length).toBeLessThan(PAGE.length / 5);
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });

  it.each(['gzip, deflate', 'identity', 'gzip, br;q=0'])(
    'stays away for "%s"',
    async (encodings) => {
      const { url } = await start();
      const { answer, body } = await ask(url, '/', { 'accept-encoding': encodings });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(PAGE);
    },
  );

  it('leaves alone what is packed already', async () => {
    const { url } = await start();
    const { answer } = await ask(url, '/fonts/sans.woff2', accepting);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('does not pack a part of a text: its bytes are counted unpacked', async () => {
    const { url } = await start();
    const { answer, body } = await ask(url, '/', { ...accepting, range: 'bytes=0-8' });
    expect(answer.statusCode).toBe(206);
    expect(body.toString()).toBe('<!doctype');
  });

  it('can be switched off', async () => {
    const { url } = await start({ compress: false });
    const { answer } = await ask(url, '/', accepting);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it.each([accepting, {}])('is not sent again to those who have it', async (headers) => {
    const { url } = await start();
    const etag = (await ask(url, '/', headers)).answer.headers.etag ?? '';
    const { answer, body } = await ask(url, '/', { ...headers, 'if-none-match': etag });
    expect(answer.statusCode).toBe(304);
    expect(body).toHaveLength(0);
  });

  it('serves the new text after the file has changed', async () => {
    writeFileSync(join(dir, 'words.txt'), 'before');
    const { url } = await start();
    await ask(url, '/words.txt', accepting);
    writeFileSync(join(dir, 'words.txt'), 'behind');
    utimesSync(join(dir, 'words.txt'), 1, 1);
    const { body } = await ask(url, '/words.txt', accepting);
    expect(brotliDecompressSync(body).toString()).toBe('behind');
  });
});

describe('in a folder of a host', () => {
  it.each(['/praxishilfe/', 'praxishilfe'])('given as "%s" it answers there', async (basePath) => {
    const { url } = await start({ basePath });
    expect(new URL(url).pathname).toBe('/praxishilfe/');
    expect((await ask(url, '/praxishilfe/')).body.toString()).toBe(PAGE);
    expect((await ask(url, '/praxishilfe/sw.js')).answer.statusCode).toBe(200);
  });

  it('leads to the folder when the slash is missing', async () => {
    const { url } = await start({ basePath: '/praxishilfe/' });
    const { answer } = await ask(url, '/praxishilfe?from=mail');
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/praxishilfe/?from=mail');
  });

  it.each(['/', '/sw.js', '/praxishilfe-alt/'])('knows nothing of %s', async (path) => {
    const { url } = await start({ basePath: '/praxishilfe/' });
    expect((await ask(url, path)).answer.statusCode).toBe(404);
  });
});

describe('starting and closing', () => {
  it('cuts open connections and lets go of the port', async () => {
    const { port, close } = await start();
    const socket = connect(port, '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    const cut = new Promise((done) => socket.once('close', done));
    await close();
    await cut;
    const again = await start({ port });
    expect(again.port).toBe(port);
  });

  it('may be closed twice', async () => {
    const { close } = await start();
    await close();
    await close();
  });

  it('takes the next port when the wished one is taken, and says so', async () => {
    const { port } = await start();
    const said: string[] = [];
    const next = await serveOnFreePort({ dir, port, say: (line) => said.push(line) });
    running.push(next);
    expect(next.port).toBeGreaterThan(port);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`Port ${port} is taken, using ${next.port}.`);
  });

  it('says what to do when there is no build', async () => {
    await expect(startServer({ dir: join(dir, 'none') })).rejects.toThrow('build the app first');
  });
});
