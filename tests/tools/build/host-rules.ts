/**
 * What a host should send with the files. The policy is the one of the page's meta element; the
 * header says it for those who frame the page, too.
 */

/** The app uses none of these, so nothing that gets into it can. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** `web-share` is our own by default, and Chromium complains of its name where it cannot share. */
const OUR_OWN = ['camera', 'clipboard-write', 'fullscreen', 'screen-wake-lock'];

/** For every file. */
export const SAFETY: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...DENIED.map((feature) => `${feature}=()`),
    ...OUR_OWN.map((feature) => `${feature}=(self)`),
  ].join(', '),
};

/** For files that keep their name from version to version: keep them, but ask. */
export const ASK = 'no-cache';
/** For files with a hash in their name. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** The page's policy and what only a header can say: nobody may frame the app. */
export const withFrames = (policy: string) => `${policy}; frame-ancestors 'none'`;
