import { describe, expect, it } from 'vitest';
import { checkContent, publishedFiles } from '../tools/content-check.mjs';
import { freeze } from '../tools/content-frozen.mjs';
import { copyOfSmallContent, INSTRUMENT } from './content-folder';

const FILE = `content/${INSTRUMENT}`;

describe('a published file', () => {
  it('is left in peace as long as it stays the same', () => {
    const { root } = copyOfSmallContent({ frozen: true });
    expect(checkContent(root)).toMatchObject({ errors: [], warnings: [] });
  });

  it('must not change, not even by a letter', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('Miteinander', 'miteinander'));
    const [error, ...more] = checkContent(folder.root).errors;
    expect(more).toEqual([]);
    expect(error).toMatchObject({ file: FILE, place: 'ganze Datei' });
    expect(error?.reason).toContain('darf sich nicht mehr ändern');
  });

  it('must not vanish', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.remove(INSTRUMENT);
    expect(checkContent(folder.root).errors).toContainEqual({
      file: FILE,
      place: 'ganze Datei',
      reason: 'Diese Datei ist veröffentlicht und darf nicht fehlen.',
    });
  });

  it('may have the line ends of Windows', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write(INSTRUMENT, folder.read(INSTRUMENT).replaceAll('\n', '\r\n'));
    expect(checkContent(folder.root).errors).toEqual([]);
  });
});

describe('a file that was not published yet', () => {
  it('is a warning, not an error', () => {
    const { root } = copyOfSmallContent({ frozen: false });
    const { errors, warnings } = checkContent(root);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      {
        file: FILE,
        place: 'ganze Datei',
        reason: 'Noch nicht als veröffentlicht festgehalten (npm run check:content -- --freeze).',
      },
    ]);
  });

  it('is recorded by freezing', () => {
    const folder = copyOfSmallContent({ frozen: false });
    expect(freeze(folder.root, publishedFiles(folder.root))).toEqual([INSTRUMENT]);
    expect(checkContent(folder.root)).toMatchObject({ errors: [], warnings: [] });
    expect(JSON.parse(folder.read('frozen.json'))).toEqual({
      [INSTRUMENT]: expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    });
  });
});

describe('freezing', () => {
  it('never touches what is recorded already', () => {
    const folder = copyOfSmallContent({ frozen: true });
    const before = folder.read('frozen.json');
    folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('Miteinander', 'miteinander'));
    expect(freeze(folder.root, publishedFiles(folder.root))).toEqual([]);
    expect(folder.read('frozen.json')).toBe(before);
  });

  it('adds a new version beside the old one', () => {
    const folder = copyOfSmallContent({ frozen: true });
    const old = JSON.parse(folder.read('frozen.json'));
    const path = 'instruments/klein/1.0.1/de.json';
    folder.addInstrument(path, (instrument) => {
      instrument.version = '1.0.1';
    });
    freeze(folder.root, publishedFiles(folder.root));
    expect(JSON.parse(folder.read('frozen.json'))).toEqual({ ...old, [path]: expect.any(String) });
  });
});

describe('the record of hashes', () => {
  it('must be there', () => {
    const folder = copyOfSmallContent();
    folder.remove('frozen.json');
    expect(checkContent(folder.root).errors).toEqual([
      { file: 'content/frozen.json', place: 'ganze Datei', reason: 'Die Datei fehlt.' },
    ]);
  });

  it('must be a list of files, not something else', () => {
    const folder = copyOfSmallContent();
    folder.write('frozen.json', '[]');
    expect(checkContent(folder.root).errors).toEqual([
      {
        file: 'content/frozen.json',
        place: 'ganze Datei',
        reason: 'Hier muss ein Block in { } stehen.',
      },
    ]);
  });
});
