import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { readHeaderRules } from './header-rules.mjs';

const compressBrotli = promisify(brotliCompress);

const TEXT_TYPES = new Map([
  ['.html', 'text/html;charset=utf-8'],
  ['.js', 'text/javascript;charset=utf-8'],
  ['.mjs', 'text/javascript;charset=utf-8'],
  ['.css', 'text/css;charset=utf-8'],
  ['.json', 'application/json;charset=utf-8'],
  ['.webmanifest', 'application/manifest+json;charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.xml', 'application/xml;charset=utf-8'],
  ['.txt', 'text/plain;charset=utf-8'],
]);

/** Says which headers to send; read, but not given out. */
const HEADERS_FILE = '_headers';
/** What only the host reads. */
const PRIVATE = /^\/(_headers|\.ht\w+)$/;

/** Kept for the process: tests start many servers over one build. @type {Map<string, Promise<Buffer>>} */
const compressed = new Map();

/** @param {string} file */
function compressOnce(file) {
  const { size, mtimeMs } = statSync(file);
  const key = `${file}:${size}:${mtimeMs}`;
  const known = compressed.get(key);
  if (known) return known;
  const answer = compressBrotli(readFileSync(file), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
  compressed.set(key, answer);
  return answer;
}

/** @param {string} dir @returns {Set<string>} every file as an absolute URL path */
function listFiles(dir) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${join(entry.parentPath, entry.name).slice(dir.length + 1)}`)
      .map((path) => path.split(sep).join('/')),
  );
}

/** @param {string} path still encoded, without the base @returns {string | null} */
function decodePath(path) {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  } catch {
    return null;
  }
}

/** @param {string} path e.g. "praxishilfe" → "/praxishilfe/" */
const normaliseBase = (path) => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** @param {string | undefined} header */
const acceptsBrotli = (header = '') => /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header);

/**
 * @param {{ dir: string, basePath: string, compress: boolean, trouble: Trouble }} options
 * @returns {import('node:http').RequestListener}
 */
function createHandler({ dir, basePath, compress, trouble }) {
  const files = listFiles(dir);
  const headersFor = readHeaderRules(join(dir, HEADERS_FILE));
  const serve = sirv(dir, { etag: true, extensions: [], dotfiles: true });

  /** @type {(...exchange: Parameters<import('node:http').RequestListener>) => Promise<unknown>} */
  const handle = async (request, response) => {
    /** @param {number} status @param {string} text @param {Record<string, string>} [headers] */
    const answer = (status, text, headers = {}) =>
      response
        .writeHead(status, {
          'content-type': 'text/plain;charset=utf-8',
          'cache-control': 'no-cache',
          ...headers,
        })
        .end(text);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (`${path}/` === basePath) {
      return answer(302, '', { location: query ? `${basePath}?${query}` : basePath });
    }
    const name = path.startsWith(basePath) ? decodePath(path.slice(basePath.length - 1)) : null;
    const file = name === null ? '' : join(dir, name);
    // What the build says nothing of may be another file tomorrow: keep it, but ask.
    response.setHeader('cache-control', 'no-cache');
    for (const [header, value] of Object.entries(headersFor(name ?? path))) {
      response.setHeader(header, value);
    }
    const wrong = await trouble(name ?? path);
    if (typeof wrong === 'string') {
      return answer(200, wrong, { 'content-type': 'text/html;charset=utf-8' });
    }
    if (wrong) return answer(wrong, 'Out of order.');
    // The second look: a new build may have removed the file since the server started.
    if (name === null || PRIVATE.test(name) || !files.has(name) || !existsSync(file)) {
      return answer(404, 'Not found.');
    }
    const type = TEXT_TYPES.get(extname(name));
    if (type) response.setHeader('content-type', type);
    if (type && compress) response.setHeader('vary', 'accept-encoding');

    const plain = !type || !compress || request.headers.range;
    if (plain || !acceptsBrotli(request.headers['accept-encoding']?.toString())) {
      request.url = encodeURI(name);
      return serve(request, response);
    }
    const body = await compressOnce(file);
    const etag = `W/"${body.length}-br-${statSync(file).mtimeMs}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.length);
    return response.end(body);
  };

  return (request, response) => {
    // A file that vanished under our hands must not take the server down.
    handle(request, response).catch(() => response.destroy());
  };
}

/**
 * What goes wrong on purpose, for a path counted from the build's folder: a status to answer with
 * instead of the file, or a page to send in its place as captive portals do; 0 for nothing. An answer
 * that never comes holds the file back.
 *
 * @typedef {number | string} Wrong
 * @typedef {(path: string) => Wrong | Promise<Wrong>} Trouble
 */

/**
 * Serves a built app the way a good static host does: real 404s, brotli, and the headers that the
 * build's `_headers` asks for. The list of files is taken at the start; after a new build start
 * it again.
 *
 * @param {{ dir: string, port?: number, basePath?: string, host?: string, compress?: boolean, trouble?: Trouble }} options
 * `port` 0 takes any free one; `basePath` is the folder on the host, e.g. "/praxishilfe/".
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends with a
 * slash; `close` cuts open connections. Rejects with the system's error, e.g. code EADDRINUSE.
 */
export async function startServer({
  dir,
  port = 0,
  basePath = '/',
  host = '127.0.0.1',
  compress = true,
  trouble = () => 0,
}) {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir} to serve: build the app first.`);
  const base = normaliseBase(basePath);
  const server = createServer(
    createHandler({ dir: resolve(dir), basePath: base, compress, trouble }),
  );
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
