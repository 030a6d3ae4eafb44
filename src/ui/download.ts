/** Hands a file to the browser's own download. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click has returned; a minute is enough for any device.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
