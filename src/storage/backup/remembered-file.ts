/**
 * A file that people chose once, to be written again with one tap (File System Access; the typings of
 * TypeScript do not have all of it). https://wicg.github.io/file-system-access
 */
export interface RememberedFile {
  readonly name: string;
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  createWritable(): Promise<{
    write(data: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  getFile(): Promise<File>;
}

type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<RememberedFile>;

/** The browser's question for a file to write; `undefined` where there is none. */
function picker(): Picker | undefined {
  return (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
}

export function canRememberFile(): boolean {
  return picker() !== undefined;
}

/** Asks which file; `null` when people close the question. To be called in a click. */
export async function chooseFile(suggestedName: string, description: string) {
  try {
    const types = [{ description, accept: { 'application/json': ['.json'] } }];
    return (await picker()?.({ suggestedName, types })) ?? null;
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw error;
  }
}

/** To be called in a click: the browser may ask people. */
export async function mayWrite(file: RememberedFile): Promise<boolean> {
  const how = { mode: 'readwrite' } as const;
  if ((await file.queryPermission(how)) === 'granted') return true;
  return (await file.requestPermission(how)) === 'granted';
}

/**
 * Writes the file and hands out what then lies there. Until the end the browser keeps the old contents:
 * a failure leaves them as they were.
 */
export async function writeInto(file: RememberedFile, contents: Blob): Promise<File> {
  const stream = await file.createWritable();
  try {
    await stream.write(contents);
    await stream.close();
  } catch (error) {
    // Already broken: what failed is told below.
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return file.getFile();
}

/** Why writing failed: moved or deleted, not allowed, or something else such as a full disk. */
export function fileTrouble(error: unknown): 'gone' | 'denied' | 'failed' {
  const name = nameOf(error);
  if (name === 'NotFoundError') return 'gone';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'failed';
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');
