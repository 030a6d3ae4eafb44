import { ImportError } from './import-error';

/** A backup needs 6 levels; a later version may need a few more. */
const MAX_DEPTH = 32;

/** Parses without trust: depth is known before anything recurses into it. */
export function parseJson(text: string): unknown {
  const { deepest, open } = measureNesting(text);
  if (deepest > MAX_DEPTH) throw new ImportError('too-deep');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const cut = open && text.trimStart().startsWith('{');
    throw new ImportError(cut ? 'truncated' : 'not-json', {}, { cause });
  }
}

/** One pass over the characters, without a stack; `open`: a bracket has not been closed. */
function measureNesting(text: string): { deepest: number; open: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return { deepest, open: depth > 0 };
}
