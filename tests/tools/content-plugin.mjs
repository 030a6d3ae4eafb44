/** Stops the build when the content is broken. */
import { CONTENT, checkContent } from './content-check.mjs';

/** A build log holds so many; the command shows the rest. */
const SHOWN = 10;

/**
 * @param {string} root content folder
 * @returns {{ name: string, apply: 'build', buildStart: (this: { error(message: string): never, warn(message: string): void }) => void }}
 *   a Vite plugin; only for builds, so that tests can run beside broken content
 */
export function contentPlugin(root = CONTENT) {
  return {
    name: 'praxishilfe-content',
    apply: 'build',
    buildStart() {
      const { errors, warnings } = checkContent(root);
      for (const finding of warnings) this.warn(lineOf(finding));
      if (errors.length === 0) return;
      const more = errors.length > SHOWN ? [`… und ${errors.length - SHOWN} weitere`] : [];
      const lines = [...errors.slice(0, SHOWN).map(lineOf), ...more];
      this.error(`Der Inhalt ist fehlerhaft (npm run check:content):\n${lines.join('\n')}`);
    },
  };
}

/** @param {import('./content-files.mjs').Finding} finding */
const lineOf = ({ file, place, reason }) => `${file}: ${place}: ${reason}`;
