import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Puts the start's CSS into index.html and locks the page down with a Content Security Policy
 * whose hashes fit what is inlined.
 */
export function inlinePlugin(): Plugin {
  const inlinedFiles = new Set<string>();
  return {
    name: 'praxishilfe-inline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        const styles: string[] = [];
        const inlined = page.replace(
          /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
          (_, file: string) => {
            const asset = bundle?.[file];
            if (asset?.type !== 'asset')
              throw new Error(`index.html links ${file}, which is not built`);
            inlinedFiles.add(file);
            // Addresses in the file count from assets/, in the page from the page.
            styles.push(String(asset.source).replaceAll('url(../', 'url(./').trim());
            return '';
          },
        );
        const style = styles.join('\n');
        // The comments of the page's own script are for who reads the source.
        const withStyle = inlined
          .replaceAll(/^\s*\/\/.*\n/gm, '')
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`);
        return withStyle.replace(
          '<meta charset="utf-8" />',
          (meta) => `${meta}\n    ${csp(withStyle, style)}`,
        );
      },
    },
    // After the page is made, and before the lazy chunks learn which CSS they need.
    generateBundle(_, bundle) {
      for (const file of inlinedFiles) {
        delete bundle[file];
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(file);
        }
      }
    },
    writeBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        for (const file of inlinedFiles) {
          if (output.type === 'chunk' && output.code.includes(file)) {
            throw new Error(`${output.fileName} still asks for ${file}, which is in the page`);
          }
        }
      }
    },
  };
}

/** The policy as a meta element; what only a header can say stands in the files for the host. */
function csp(page: string, style: string): string {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) =>
    hash(code),
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${hash(style)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types praxishilfe',
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
