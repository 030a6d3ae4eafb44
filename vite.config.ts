import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { budgetPlugin } from './tests/tools/build/budget-plugin.ts';
import { hostFilesPlugin } from './tests/tools/build/host-files-plugin.ts';
import { inlinePlugin } from './tests/tools/build/inline-plugin.ts';
import {
  precacheIntegrity,
  precacheIntegrityPlugin,
} from './tests/tools/build/precache-integrity.ts';
import { prerenderPlugin } from './tests/tools/build/prerender-plugin.ts';
import { schemasPlugin } from './tests/tools/build/schemas-plugin.ts';
import { contentPlugin } from './tests/tools/content-plugin.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// jsPDF's parts for HTML and pictures; we draw text and lines only.
const empty = fileURLToPath(new URL('src/report/pdf/empty.ts', import.meta.url));

// Names of CSS classes must be the same in the prerendered page and in the bundle; short ones save
// half a kilobyte of the start.
const css = { modules: { generateScopedName: '[hash:base64:4]' } };
const define = { __APP_VERSION__: JSON.stringify(version) };

export default defineConfig({
  // Relative addresses: one build runs in any folder of any static host.
  base: './',
  css,
  define,
  resolve: {
    alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty },
  },
  build: {
    // Old laptops stay on Chrome 109 and Firefox 115; native CSS nesting is lowered for them.
    target: ['chrome105', 'firefox110', 'safari15.6'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the start needs in one file, and what several screens share in another: parts of their
    // own would be thirty requests, and the start would have to know all their names.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 1 },
            { name: 'shared', test: /\/src\/(domain|i18n|ui)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  plugins: [
    contentPlugin(),
    prerenderPlugin({ css, define }),
    inlinePlugin(),
    hostFilesPlugin(),
    schemasPlugin(),
    precacheIntegrityPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa/worker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      // They are among the patterns already.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,txt,webmanifest}'],
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
        manifestTransforms: [precacheIntegrity],
        rollupFormat: 'iife',
      },
      manifest: {
        name: 'Praxishilfe – Zusammenarbeit mit Unternehmen der Region',
        short_name: 'Praxishilfe',
        description: 'Sieben Checkpunkte, eine Ampel, ein Plan – auf Ihrem Gerät.',
        lang: 'de',
        start_url: './',
        scope: './',
        display: 'standalone',
        // A Sicherung opened from the system, or shared to the installed app; a PDF may be one too.
        file_handlers: [
          {
            action: './',
            accept: { 'application/json': ['.json'], 'application/pdf': ['.pdf'] },
          },
        ],
        share_target: {
          action: './teilen',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            files: [
              {
                name: 'datei',
                accept: [
                  ...['application/json', '.json', 'text/plain', '.txt'],
                  ...['application/pdf', '.pdf'],
                ],
              },
            ],
          },
        },
        background_color: '#faf6ef',
        theme_color: '#faf6ef',
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icons/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
    }),
    budgetPlugin(),
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    restoreMocks: true,
    // No test is about speed: on a busy machine a slow one must not fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
