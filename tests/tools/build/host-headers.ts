/**
 * What a host should send with the files, and how two kinds of hosts are told. The policy is the one of
 * the page's meta element; the header says it for those who frame the page, too.
 */
const SAFETY: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The app uses none of these, so nothing that gets into it can.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** For files that keep their name from version to version: keep them, but ask. */
const ASK = 'no-cache';
/** For files with a hash in their name. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const withFrames = (policy: string) => `${policy}; frame-ancestors 'none'`;

/**
 * `_headers` of Netlify, Cloudflare Pages and others. They join what several rules say of one
 * header, so no two rules for one file may name the same.
 */
export function headersFile(policy: string): string {
  const locked = { 'Content-Security-Policy': withFrames(policy), 'Cache-Control': ASK };
  return [
    rule('/*', SAFETY),
    rule('/', locked),
    rule('/index.html', locked),
    // A worker has a policy of its own: the one it came with.
    rule('/sw.js', locked),
    rule('/manifest.webmanifest', { 'Cache-Control': ASK }),
    rule('/assets/*', { 'Cache-Control': FOR_EVER }),
  ].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

/** `.htaccess` of Apache, which must allow it (`AllowOverride FileInfo`). */
export function htaccessFile(policy: string): string {
  const always = { ...SAFETY, 'Content-Security-Policy': withFrames(policy) };
  return [
    '<IfModule mod_headers.c>',
    ...Object.entries(always).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${ASK}"`,
    '  <IfModule mod_setenvif.c>',
    '    SetEnvIf Request_URI "/assets/[^/]+$" PRAXISHILFE_HASHED',
    `    Header set Cache-Control "${FOR_EVER}" env=PRAXISHILFE_HASHED`,
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  AddType application/manifest+json .webmanifest',
    '</IfModule>',
    '',
  ].join('\n');
}
