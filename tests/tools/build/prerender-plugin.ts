import { createServer, type Plugin } from 'vite';

/** Puts the start screen into index.html, so that it paints with the first answer of the server. */
export function prerenderPlugin(shared: { css: object; define: Record<string, string> }): Plugin {
  let html = '';
  return {
    name: 'praxishilfe-prerender',
    apply: 'build',
    async buildStart() {
      const server = await createServer({
        configFile: false,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true, include: [] },
        ...shared,
      });
      try {
        const { prerenderStart } = await server.ssrLoadModule('/src/prerender.tsx');
        html = prerenderStart();
      } finally {
        await server.close();
      }
    },
    transformIndexHtml: (page) => {
      if (html === '') throw new Error('The start screen was not prerendered');
      return page.replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
    },
  };
}
