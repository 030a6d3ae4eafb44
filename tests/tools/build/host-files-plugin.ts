import type { Plugin } from 'vite';
import { headersFile, htaccessFile } from './host-headers.ts';
import { caddyFile, nginxFile } from './host-servers.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** Hosts look for theirs beside the app; the others are to be copied. */
const FILES: [name: string, write: (policy: string) => string][] = [
  ['_headers', headersFile],
  ['.htaccess', htaccessFile],
  ['host/nginx.conf', nginxFile],
  ['host/Caddyfile', caddyFile],
];

/** Puts beside the app what tells its host which headers to send, with the page's own policy. */
export function hostFilesPlugin(): Plugin {
  return {
    name: 'praxishilfe-host-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      const [, policy] = POLICY.exec(page?.type === 'asset' ? String(page.source) : '') ?? [];
      if (!policy) throw new Error('index.html has no policy to tell the host of');
      for (const [fileName, write] of FILES) {
        this.emitFile({ type: 'asset', fileName, source: write(policy) });
      }
    },
  };
}
