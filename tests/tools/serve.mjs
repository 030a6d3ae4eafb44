/**
 * Serves a build without making one:
 * `node tests/tools/serve.mjs [--base /praxishilfe/] [--port 4173] [--dir dist] [--no-compress]`
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

async function serve() {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: '/' },
      port: { type: 'string' },
      dir: { type: 'string', default: join(ROOT, 'dist') },
      'no-compress': { type: 'boolean', default: false },
    },
  });
  await ensureInstalled();
  const { closeOnSignal, readPort, serveOnFreePort } = await import('./serve-build.mjs');
  const server = await serveOnFreePort({
    dir: resolve(values.dir),
    basePath: values.base,
    port: readPort(values.port ?? process.env.PORT, 4173),
    compress: !values['no-compress'],
  });
  closeOnSignal(server);
  console.log(`Serving ${values.dir}: ${server.url} (Ctrl+C ends it)`);
}

await serve().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
