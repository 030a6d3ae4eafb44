import { ASK, FOR_EVER, SAFETY, withFrames } from './host-rules.ts';

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
    // A file that is missing today may be there tomorrow.
    `  Header always set Cache-Control "${ASK}" "expr=%{REQUEST_STATUS} >= 400"`,
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  AddType application/manifest+json .webmanifest',
    '</IfModule>',
    '',
  ].join('\n');
}
