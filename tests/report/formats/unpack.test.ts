import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { placesOf } from './unpack';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const base64 = (text: string) => bytes(Buffer.from(text).toString('base64'));

/** What looks for words in the files of all formats must find them however they are written. */
describe('a word is found', () => {
  test.each([
    ['as it is', bytes('ein Kanarienvogel singt')],
    ['in capitals', bytes('KANARIENVOGEL')],
    ['in UTF-16', utf16('ein Kanarienvogel')],
    [
      'in UTF-16, the other way round',
      new Uint8Array(Buffer.from(utf16('Kanarienvogel')).swap16()),
    ],
    ['in hexadecimal digits', bytes(`<FEFF${hexOf('Kanarienvogel')}>`)],
    [
      'with octal escapes',
      latin('(\\000K\\000a\\000n\\000a\\000r\\000i\\000e\\000n\\000v\\000o\\000g\\000e\\000l)'),
    ],
    ['in Base64', base64('Kanarienvogel')],
    ['in Base64, one further', base64('xKanarienvogel und mehr')],
    ['in Base64, two further', base64('xyKanarienvogel')],
    ['parted by marks', bytes('<t>Kanarien</t><t>vogel</t>')],
    ['parted by a fold', bytes('SUMMARY:Kanarien\r\n vogel')],
    ['in an archive', zipSync({ 'a/b.xml': bytes('Kanarienvogel') })],
    ['in the name of a file in an archive', zipSync({ 'Kanarienvogel.xml': bytes('') })],
    ['in an archive in an archive', zipSync({ x: zipSync({ y: bytes('Kanarienvogel') }) })],
  ])('%s', async (_, file) => {
    expect(await placesOf('Kanarienvogel', file)).not.toEqual([]);
  });

  test('and only where it stands', async () => {
    const file = zipSync({ a: bytes('Kanarienvogel'), b: bytes('Kanarien vögel') });
    expect(await placesOf('Kanarienvogel', file)).toEqual(['file/a']);
  });
});

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
