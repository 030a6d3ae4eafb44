import type { Plugin } from 'vite';
import { headersFile, htaccessFile } from './host-headers.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

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
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: htaccessFile(policy) });
    },
  };
}
