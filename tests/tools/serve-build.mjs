import { startServer } from './static-server.mjs';

const TRIES = 20;

/**
 * Serves a folder on the wished port or, when that is taken, on the next free one.
 *
 * @param {Parameters<typeof startServer>[0] & { port: number, say?: (line: string) => void }} options
 */
export async function serveOnFreePort({ say = console.log, ...options }) {
  for (let port = options.port; port < options.port + TRIES; port += 1) {
    try {
      const server = await startServer({ ...options, port });
      if (port !== options.port) {
        // Browsers keep data per address, so what was entered at the usual port is not seen here.
        say(
          `Port ${options.port} is taken, using ${port}. Entries made at the usual address stay there.`,
        );
      }
      return server;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(
    `The ports ${options.port} to ${options.port + TRIES - 1} are all taken: choose another one with PORT=… .`,
  );
}

/**
 * Keeps serving until Ctrl+C, then lets go of the port.
 *
 * @param {{ close: () => Promise<void> }} server
 */
export function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

/**
 * @param {string | undefined} text
 * @param {number} usual
 * @returns {number} throws an Error of one sentence at what is no port
 */
export function readPort(text, usual) {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`"${text}" is no port: give a whole number from 1 to 65535.`);
}
