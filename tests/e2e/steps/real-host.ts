import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type HostName = 'nginx' | 'caddy' | 'apache2';

export interface RealHost {
  /** Ends with a slash. */
  url: string;
  stop(): Promise<void>;
}

interface Site {
  /** Holds the app in the folder `site`, readable for whoever the server runs as. */
  place: string;
  port: number;
}

const VERSION: Record<HostName, string> = { nginx: '-v', caddy: 'version', apache2: '-v' };

export const isInstalled = (name: HostName) => !spawnSync(name, [VERSION[name]]).error;

/** Serves a copy of the build by a server of this machine, with the file that the build made for it. */
export async function startRealHost(name: HostName, dist: string): Promise<RealHost> {
  const place = mkdtempSync(join(tmpdir(), `praxishilfe-${name}-`));
  cpSync(dist, join(place, 'site'), { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', place]);
  const port = await freePort();
  const server = HOSTS[name]({ place, port });
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswers(url, server);
  return {
    url,
    async stop() {
      await new Promise((ended) => {
        server.once('exit', ended);
        server.kill('SIGTERM');
      });
      rmSync(place, { recursive: true, force: true });
    },
  };
}

const HOSTS: Record<HostName, (site: Site) => ChildProcess> = {
  nginx({ place, port }) {
    const [, conf = ''] =
      /--conf-path=(\S+)/.exec(spawnSync('nginx', ['-V']).stderr.toString()) ?? [];
    const site = readFileSync(join(place, 'site/host/nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/srv/praxishilfe', `${place}/site`);
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${place}/${kind};`,
    );
    writeFileSync(
      join(place, 'main.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${place}/pid; error_log stderr;
      events {} http { include ${dirname(conf)}/mime.types; access_log off; ${folders.join(' ')} ${site} }`,
    );
    return spawn('nginx', ['-c', join(place, 'main.conf')]);
  },
  caddy({ place, port }) {
    const site = readFileSync(join(place, 'site/host/Caddyfile'), 'utf8')
      .replace('praxishilfe.example', `http://127.0.0.1:${port}`)
      .replace('/srv/praxishilfe', `${place}/site`);
    const config = join(place, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
      env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
    });
  },
  apache2({ place, port }) {
    mkdirSync(join(place, 'run'));
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif'].map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    );
    writeFileSync(
      join(place, 'httpd.conf'),
      [
        ...modules,
        `ServerRoot ${place}`,
        `DefaultRuntimeDir ${place}/run`,
        `PidFile ${place}/run/pid`,
        `ErrorLog ${place}/run/errors`,
        `Listen 127.0.0.1:${port}`,
        'ServerName 127.0.0.1',
        'TypesConfig /etc/mime.types',
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        `DocumentRoot ${place}/site`,
        `<Directory ${place}/site>`,
        '  AllowOverride FileInfo',
        '  Require all granted',
        '</Directory>',
        // As in the configuration that comes with every Apache.
        '<FilesMatch "^\\.ht">',
        '  Require all denied',
        '</FilesMatch>',
      ].join('\n'),
    );
    return spawn('apache2', ['-D', 'FOREGROUND', '-f', join(place, 'httpd.conf')]);
  },
};

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Rejects with what the server said when it ends instead. */
async function untilAnswers(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  let ended = false;
  server.stderr?.on('data', (text) => {
    said += text;
  });
  server.once('error', (error) => {
    said += error.message;
    ended = true;
  });
  server.once('exit', () => {
    ended = true;
  });
  while (!ended) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`the server did not start: ${said}`);
}
