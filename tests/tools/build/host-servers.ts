import { ASK, FOR_EVER, SAFETY, withFrames } from './host-rules.ts';

/** What only hosts read, and nobody needs to see. */
const PRIVATE = '/(_headers$|\\.ht|host/)';

const HOW = [
  '# Made by the build, with the fingerprints of this very version: take it anew with each version.',
  '# Change the name and the folder; the app may lie in any folder below it.',
];

/** A site for nginx, with a `map`, so to be included where `http` is: conf.d or sites-enabled. */
export function nginxFile(policy: string): string {
  const always = { ...SAFETY, 'Content-Security-Policy': withFrames(policy) };
  return [
    ...HOW,
    '# It speaks http: https, which the app needs, is added by certbot or stands in front.',
    'map "$status $uri" $praxishilfe_cache {',
    // Not for ever: a file that is missing today may be there tomorrow.
    `  "~^(200|206|304) /(.*/)?assets/" "${FOR_EVER}";`,
    `  default "${ASK}";`,
    '}',
    'server {',
    '  listen 80;',
    '  server_name praxishilfe.example;',
    '  root /srv/praxishilfe;',
    '  index index.html;',
    '  charset utf-8;',
    '  gzip on;',
    '  gzip_types text/css application/javascript image/svg+xml;',
    `  location ~ ${PRIVATE} { return 404; }`,
    '  location ~ \\.webmanifest$ { default_type application/manifest+json; }',
    '  add_header Cache-Control $praxishilfe_cache always;',
    ...Object.entries(always).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
    '',
  ].join('\n');
}

/** A site for Caddy, which fetches its certificate by itself. */
export function caddyFile(policy: string): string {
  const always = { ...SAFETY, 'Content-Security-Policy': withFrames(policy) };
  return [
    ...HOW,
    'praxishilfe.example {',
    '\troot * /srv/praxishilfe',
    '\tencode zstd gzip',
    '\theader {',
    ...Object.entries(always).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    '\t@hashed {',
    '\t\tpath */assets/*',
    '\t\tfile',
    '\t}',
    `\theader @hashed Cache-Control "${FOR_EVER}"`,
    '\t@other not {',
    '\t\tpath */assets/*',
    '\t\tfile',
    '\t}',
    `\theader @other Cache-Control "${ASK}"`,
    '\t@manifest path *.webmanifest',
    '\theader @manifest Content-Type application/manifest+json',
    `\t@private path_regexp ${PRIVATE}`,
    '\terror @private 404',
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}
