/** By this the app knows its own encrypted files. */
export const ENCRYPTED_FORMAT = 'praxishilfe-sicherung-verschluesselt';

/** What stands readable in an encrypted file; mirrors content/schema/encrypted-backup.schema.json. */
export interface EncryptionHeader {
  format: typeof ENCRYPTED_FORMAT;
  version: 1;
  kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: { name: 'AES-GCM'; iv: string };
  /** What the person wrote to remember the password by. */
  hint: string;
}

export type EncryptedBackup = EncryptionHeader & { data: string };

/** False without https: browsers offer their cryptography to secure pages only. */
export function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/**
 * The header as bytes, the same whatever order a file has its fields in. It is bound to the data, so
 * nobody can change the hint or the numbers without being noticed.
 */
export function headerBytes({ format, version, kdf, cipher, hint }: EncryptionHeader) {
  const { name, hash, iterations, salt } = kdf;
  const header = {
    format,
    version,
    kdf: { name, hash, iterations, salt },
    cipher: { name: cipher.name, iv: cipher.iv },
    hint,
  };
  return new TextEncoder().encode(JSON.stringify(header));
}

/** The key for one file. Takes about a second on purpose: so does each guess of somebody else. */
export async function deriveKey(password: string, { kdf }: EncryptionHeader): Promise<CryptoKey> {
  // One keyboard writes "ü" as one character, another as two.
  const bytes = new TextEncoder().encode(password.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const { name, hash, iterations } = kdf;
  return crypto.subtle.deriveKey(
    { name, hash, iterations, salt: fromBase64(kdf.salt) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** So many bytes at once: more arguments than that some browsers do not take. */
const PIECE = 0x6000;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    // A multiple of three bytes, so that pieces can be joined.
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** Throws `InvalidCharacterError` for what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
