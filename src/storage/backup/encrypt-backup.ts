import {
  deriveKey,
  ENCRYPTED_FORMAT,
  type EncryptedBackup,
  type EncryptionHeader,
  headerBytes,
  toBase64,
} from './encryption';

/**
 * What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256 (as of 2026). The file
 * says the number, so it may be raised here at any time.
 */
const ITERATIONS = 600_000;

/** The text of an encrypted file; salt and IV are new each time. Needs `canEncrypt()`. */
export async function encryptBackup(text: string, password: string, hint: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const header: EncryptionHeader = {
    format: ENCRYPTED_FORMAT,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    hint,
  };
  const key = await deriveKey(password, header);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: headerBytes(header) },
    key,
    new TextEncoder().encode(text),
  );
  const file: EncryptedBackup = { ...header, data: toBase64(new Uint8Array(data)) };
  return JSON.stringify(file, null, 2);
}
