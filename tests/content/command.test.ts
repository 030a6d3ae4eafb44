import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentPlugin } from '../tools/content-plugin.mjs';
import { copyOfSmallContent, INSTRUMENT, SMALL } from './content-folder';

const COMMAND = fileURLToPath(new URL('../tools/check-content.mjs', import.meta.url));

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run check:content', () => {
  it('says what it has checked when all is well', () => {
    expect(check(SMALL)).toEqual({
      status: 0,
      stdout:
        'Keine Fehler. Geprüft: 1 Praxishilfe-Datei(en) mit 2 Checkpunkten, 3 Anregungen und 1 Unterpunkten, 1 Beispiel(e).\n',
      stderr: '',
    });
  });

  it('lists file, place and reason and fails when something is wrong', () => {
    const folder = copyOfSmallContent();
    folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('"Kontakte"', '7'));
    const { status, stderr } = check(folder.root);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `content/${INSTRUMENT}: Zeile 61, checkpoints › contacts › title: Hier muss ein Text stehen.\n`,
    );
  });

  it('records new files with --freeze', () => {
    const folder = copyOfSmallContent();
    expect(check(folder.root).stdout).toContain(
      `Hinweis: content/${INSTRUMENT}: ganze Datei: Noch`,
    );
    expect(check(folder.root, '--freeze').stdout).toContain(`Festgehalten: ${INSTRUMENT}\n`);
    expect(check(folder.root).stdout).not.toContain('Hinweis');
  });

  it('records nothing as long as there is an error', () => {
    const folder = copyOfSmallContent();
    folder.remove('operator.json');
    expect(check(folder.root, '--freeze').status).toBe(1);
    expect(folder.read('frozen.json')).toBe('{}\n');
  });

  it('does not guess what a mistyped option means', () => {
    const folder = copyOfSmallContent();
    const { status, stderr } = check(folder.root, '--freze');
    expect(status).toBe(2);
    expect(stderr).toContain('--freze');
  });
});

describe('the build', () => {
  /** Runs the plugin as the bundler does and collects what it says. */
  function buildWith(root: string) {
    const said: { warnings: string[]; error: string } = { warnings: [], error: '' };
    const context = {
      warn: (message: string) => said.warnings.push(message),
      error: (message: string): never => {
        said.error = message;
        throw new Error(message);
      },
    };
    try {
      contentPlugin(root).buildStart.call(context);
    } catch (error) {
      if (!said.error) throw error;
    }
    return said;
  }

  it('goes on when the content is good', () => {
    expect(buildWith(SMALL)).toEqual({ warnings: [], error: '' });
  });

  it('stops with file, place and reason when it is not', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('"Kontakte"', '7'));
    expect(buildWith(folder.root).error).toContain(
      `content/${INSTRUMENT}: Zeile 61, checkpoints › contacts › title: Hier muss ein Text stehen.`,
    );
  });

  it('only warns when the operator is not known yet', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write('operator.json', folder.read('operator.json').replace('"Probeverein"', '""'));
    const { warnings, error } = buildWith(folder.root);
    expect(error).toBe('');
    expect(warnings).toEqual([
      expect.stringContaining('content/operator.json: ganze Datei: Pflicht'),
    ]);
  });
});
