import { describe, expect, it, vi } from 'vitest';
import { isWhole } from '../../src/storage/backup/check-written';
import { decryptBackupFile } from '../../src/storage/backup/decrypt-backup';
import { encryptBackup } from '../../src/storage/backup/encrypt-backup';
import { fromBase64, toBase64 } from '../../src/storage/backup/encryption';
import { readBackup, readBackupFile } from '../../src/storage/backup/read-backup';
import { aBackupText, encode, FULL, refusalOf } from '../fixtures/backups';

const PASSWORD = 'Äpfel über dem Zaun';
const HINT = 'Sommer 2026';

const text = await encryptBackup(aBackupText(), PASSWORD, HINT);

/** The encrypted file with other values at its top or, by "kdf.salt", one level down. */
function changed(changes: Record<string, unknown>): string {
  const root = JSON.parse(text);
  for (const [place, value] of Object.entries(changes)) {
    const [key = '', inner] = place.split('.');
    if (inner === undefined) root[key] = value;
    else root[key][inner] = value;
  }
  return JSON.stringify(root);
}

const open = (contents: string, password = PASSWORD) =>
  decryptBackupFile(new Blob([contents]), password);

describe('an encrypted Sicherung', () => {
  it('F62 gives back exactly what was written', async () => {
    expect((await readBackupFile(await open(text))).assessments).toEqual([FULL]);
    expect(await isWhole([new Blob([text])], [FULL], PASSWORD)).toBe(true);
  });

  it('shows nothing of it but the hint', () => {
    expect(text).toContain(HINT);
    expect(text).not.toContain(FULL.name);
    expect(text).not.toContain('praxishilfe-sicherung"');
  });

  it('says how it was made, and takes as many rounds as is asked of today', () => {
    const { kdf, cipher } = JSON.parse(text);
    expect(kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256' });
    expect(kdf.iterations).toBeGreaterThanOrEqual(600_000);
    expect(fromBase64(kdf.salt)).toHaveLength(16);
    expect(fromBase64(cipher.iv)).toHaveLength(12);
  });

  it('has salt and IV of its own each time', async () => {
    const [one, two] = [JSON.parse(text), JSON.parse(await encryptBackup('x', PASSWORD, ''))];
    expect(one.kdf.salt).not.toBe(two.kdf.salt);
    expect(one.cipher.iv).not.toBe(two.cipher.iv);
  });

  it('opens with the same letters typed another way', async () => {
    expect((await open(text, PASSWORD.normalize('NFD'))).size).toBeGreaterThan(0);
  });

  it('asks for its password and tells the hint', () => {
    expect(refusalOf(encode(text))).toMatchObject({ code: 'encrypted', facts: { hint: HINT } });
  });

  it('tells a wrong password, with the hint for the next try', async () => {
    await expect(open(text, 'falsch')).rejects.toMatchObject({
      code: 'wrong-password',
      facts: { hint: HINT },
    });
    expect(await isWhole([new Blob([text])], [FULL], 'falsch')).toBe(false);
  });

  it.each([
    ['the hint', { hint: 'eine andere' }],
    ['the rounds', { 'kdf.iterations': 600_001 }],
    ['the salt', { 'kdf.salt': toBase64(new Uint8Array(16)) }],
    ['the IV', { 'cipher.iv': toBase64(new Uint8Array(12)) }],
    ['the data', { data: toBase64(new Uint8Array(64)) }],
  ])('notices that %s was changed', async (_, changes) => {
    await expect(open(changed(changes))).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it('opens whatever order its fields come in', async () => {
    const { data, hint, cipher, kdf, version, format } = JSON.parse(text);
    const shuffled = JSON.stringify({ data, cipher, hint, kdf, format, version });
    expect((await open(shuffled)).size).toBeGreaterThan(0);
  });
});

describe('before anybody is asked for a password', () => {
  it.each([
    ['more rounds than anybody waits for', { 'kdf.iterations': 10_000_001 }, 'invalid'],
    ['hardly any rounds', { 'kdf.iterations': 1 }, 'invalid'],
    ['half a round', { 'kdf.iterations': 600_000.5 }, 'invalid'],
    ['another key derivation', { 'kdf.name': 'scrypt' }, 'invalid'],
    ['a salt that is too short', { 'kdf.salt': 'AAAA' }, 'invalid'],
    ['another cipher', { 'cipher.name': 'AES-CBC' }, 'invalid'],
    ['an IV that is too long', { 'cipher.iv': `${'A'.repeat(20)}` }, 'invalid'],
    ['a hint that is too long', { hint: 'x'.repeat(201) }, 'invalid'],
    ['no data', { data: '' }, 'invalid'],
    ['something we do not know', { extra: 1 }, 'invalid'],
    ['a later version', { version: 2 }, 'newer'],
    ['no version', { version: 'x' }, 'invalid'],
  ])('F51 %s is refused', (_, changes, code) => {
    expect(refusalOf(encode(changed(changes))).code).toBe(code);
  });

  it('F49 a million unknown fields are refused at once', () => {
    const root = { ...JSON.parse(text) };
    for (let index = 0; index < 30_000; index += 1) root[`k${index}`] = 0;
    expect(refusalOf(encode(JSON.stringify(root)))).toMatchObject({
      code: 'invalid',
      facts: { reason: 'maxProperties' },
    });
  });

  it('F48 a file cut short is refused as such', () => {
    expect(refusalOf(encode(text.slice(0, -20))).code).toBe('truncated');
  });
});

describe('decrypting', () => {
  it('refuses data that are no base64', async () => {
    const data = `${'!'.repeat(40)}`;
    await expect(open(changed({ data }))).rejects.toMatchObject({
      code: 'invalid',
      facts: { place: '/data' },
    });
  });

  it('refuses a file that is none of ours', async () => {
    await expect(open('7')).rejects.toMatchObject({ code: 'not-ours' });
    await expect(open('{}')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('holds what was inside against the same rules as any file', async () => {
    const inside = await open(await encryptBackup('{"format":"etwas"}', PASSWORD, ''));
    await expect(readBackupFile(inside)).rejects.toMatchObject({ code: 'not-ours' });
  });

  it('tells that it takes https', async () => {
    vi.stubGlobal('crypto', {});
    await expect(open(text)).rejects.toMatchObject({ code: 'no-crypto' });
    vi.unstubAllGlobals();
  });

  it('names a file that the browser cannot read', async () => {
    const file = new Blob([text]);
    file.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
    await expect(decryptBackupFile(file, PASSWORD)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('bytes as text', () => {
  it.each([0, 1, 2, 3, 0x6000 - 1, 0x6000, 0x6000 + 1, 100_000])(
    '%i of them come back',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    },
  );
});

it('a readable Sicherung is read as before', () => {
  expect(readBackup(encode(aBackupText())).assessments).toEqual([FULL]);
});
