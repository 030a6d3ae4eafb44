/**
 * `npm start`: installs what is missing, builds the app and serves it.
 * Options: --no-build serves the build that is there. PORT=… chooses another port than 4173.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';
import { run } from './run-command.mjs';

async function build() {
  console.log('Building …');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { code } = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
  });
  if (code !== 0) throw new Error('The app could not be built: the reason stands above.');
}

async function start() {
  const unknown = process.argv.slice(2).filter((option) => option !== '--no-build');
  if (unknown.length > 0) {
    throw new Error(`Unknown option ${unknown.join(' ')}: there is only --no-build.`);
  }
  await ensureInstalled();
  const dir = join(ROOT, 'dist');
  if (!process.argv.includes('--no-build')) await build();
  else if (!existsSync(join(dir, 'index.html'))) {
    throw new Error('There is no build yet: run the command without --no-build.');
  }
  // Not at the top: it stands on a package that may have been installed just now.
  const { closeOnSignal, readPort, serveOnFreePort } = await import('./serve-build.mjs');
  const server = await serveOnFreePort({ dir, port: readPort(process.env.PORT, 4173) });
  closeOnSignal(server);
  console.log(`Praxishilfe is ready: ${server.url} (Ctrl+C ends it)`);
}

await start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
