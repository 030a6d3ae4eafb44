/** The characters that QR codes hold most cheaply, in their order: 11 bits for two of them. */
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = CHARACTERS.length;

/** Bytes in characters that QR codes hold cheaply: three for two bytes, two for a last single one (RFC 9285). */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const [first = 0, second] = bytes.subarray(i, i + 2);
    text += second === undefined ? digits(first, 2) : digits(first * 256 + second, 3);
  }
  return text;
}

/** The lowest digit in front. */
function digits(value: number, count: number): string {
  let rest = value;
  let text = '';
  for (let i = 0; i < count; i += 1) {
    text += CHARACTERS.charAt(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** The bytes again; `null` for text that `toBase45` never writes. */
export function fromBase45(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const group = text.slice(i, i + 3);
    const values = [...group].map((character) => CHARACTERS.indexOf(character));
    const value = values.reduceRight((sum, digit) => sum * BASE + digit, 0);
    const wide = group.length === 3;
    if (group.length === 1 || values.includes(-1) || value > (wide ? 0xffff : 0xff)) return null;
    if (wide) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
