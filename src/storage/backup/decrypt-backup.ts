import { decodeText } from './decode-text';
import { assertEncryptedForm } from './encrypted-form';
import { canEncrypt, deriveKey, fromBase64, headerBytes } from './encryption';
import { ImportError } from './import-error';
import { parseJson } from './parse-json';
import { readBytes } from './read-bytes';

/**
 * The Sicherung inside an encrypted file, as a file of its own that goes the usual way from here.
 * Rejects with `ImportError`; 'wrong-password' also when the data were damaged, because the
 * cipher cannot tell the two apart.
 */
export async function decryptBackupFile(file: Blob, password: string): Promise<Blob> {
  const root = parseJson(decodeText(await readBytes(file)));
  if (typeof root !== 'object' || root === null) {
    throw new ImportError('not-ours', { reason: 'format' });
  }
  assertEncryptedForm(root);
  if (!canEncrypt()) throw new ImportError('no-crypto');
  const data = dataOf(root.data);
  const key = await deriveKey(password, root);
  const plain = await crypto.subtle
    .decrypt(
      { name: 'AES-GCM', iv: fromBase64(root.cipher.iv), additionalData: headerBytes(root) },
      key,
      data,
    )
    .catch((cause: unknown) => {
      throw new ImportError('wrong-password', { hint: root.hint }, { cause });
    });
  return new Blob([plain], { type: 'application/json' });
}

function dataOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch (cause) {
    throw new ImportError('invalid', { place: '/data', reason: 'base64' }, { cause });
  }
}
