/**
 * What became of sharing. "late": the tap was too long ago for the browser, another one is needed.
 * "refused": this browser does not share such a file, whatever one taps.
 */
export type Shared = 'shared' | 'cancelled' | 'late' | 'refused' | 'failed';

/** Whether this browser shares files at all; a PDF is what each of them takes that takes any. */
export function sharesFiles(): boolean {
  return canShare([new File(['%PDF'], 'x.pdf', { type: 'application/pdf' })]);
}

export function canShare(files: File[]): boolean {
  try {
    return navigator.canShare?.({ files }) ?? false;
  } catch {
    // A browser that stumbles over the question shares nothing.
    return false;
  }
}

/**
 * Hands files to another program by the system's own choice of programs. Only "shared" means that one has
 * taken them.
 * @param tapped the person has just tapped for nothing but this
 */
export async function shareFiles(files: File[], tapped = false): Promise<Shared> {
  if (!canShare(files)) return 'refused';
  // Older browsers do not tell whether a tap still counts.
  const counts = navigator.userActivation?.isActive ?? tapped;
  try {
    await navigator.share({ files });
    return 'shared';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return 'cancelled';
    if (name !== 'NotAllowedError') return 'failed';
    // Chromium says so of a tap that is too old, but also of files it shares only after having said it could:
    // anything but pictures, sound, films, PDF and text (https://crbug.com/40153393).
    return counts ? 'refused' : 'late';
  }
}
