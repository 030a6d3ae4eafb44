/*
 * What the QR code of a ballot holds: PRAXISHILFE:1:<ballot code> and, when notes come along, :<packed notes>. — all in the
 * 45 characters that QR codes hold most cheaply. The full stop shows that nothing is missing at the end; a blank there would
 * be easily lost. The 1 is the version of this format; the code itself says nothing about that.
 */

const NAME = 'PRAXISHILFE';
const VERSION = '1';
const END = '.';

/** The text for a QR code. `packedNotes`: in the characters of QR codes; `null`: the code alone. */
export function frameBallot(code: string, packedNotes: string | null): string {
  const frame = `${NAME}:${VERSION}:${code}`;
  return packedNotes === null ? frame : `${frame}:${packedNotes}${END}`;
}

export type OpenedBallot =
  | { kind: 'ballot'; code: string; packedNotes: string | null }
  /** No ballot of ours: another program's QR code. */
  | { kind: 'problem'; problem: 'foreign' }
  /** Made by a newer version of the app. */
  | { kind: 'problem'; problem: 'newer' }
  /** The code can be read, the notes cannot. */
  | { kind: 'problem'; problem: 'damaged-notes'; code: string };

/** Takes the text of a QR code apart; whether the code is right, `readBallotCode` says. Never throws. */
export function openBallot(text: string): OpenedBallot {
  const [name, version = '', code = ''] = text.split(':', 3);
  if (name !== NAME || !/^\d{1,3}$/.test(version)) return { kind: 'problem', problem: 'foreign' };
  if (version !== VERSION) return { kind: 'problem', problem: 'newer' };
  const frame = frameBallot(code, null);
  if (text === frame) return { kind: 'ballot', code, packedNotes: null };
  if (!text.endsWith(END)) return { kind: 'problem', problem: 'damaged-notes', code };
  return { kind: 'ballot', code, packedNotes: text.slice(frame.length + 1, -END.length) };
}
