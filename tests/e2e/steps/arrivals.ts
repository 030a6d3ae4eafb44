import type { Page } from '@playwright/test';

/** A file as it would come from outside the browser. */
export interface Outside {
  name: string;
  /** Bytes for what is no text. */
  text: string | Buffer;
  /** The browser calls it a folder. */
  folder?: boolean;
}

/** Drags files over the window, and lets them go there unless `drop` is false. */
export async function dragFiles(page: Page, files: Outside[], drop = true): Promise<void> {
  await page.evaluate(
    ({ dragged, letGo }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of dragged) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      if (dragged.some(({ folder }) => folder)) {
        DataTransferItem.prototype.webkitGetAsEntry = () =>
          ({ isDirectory: true, isFile: false }) as FileSystemEntry;
      }
      const send = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      send('dragenter');
      send('dragover');
      if (letGo) send('drop');
    },
    { dragged: files.map(forThePage), letGo: drop },
  );
}

/** A page takes no bytes as they are. */
export function forThePage({ name, text, folder = false }: Outside) {
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  return { name, type, base64: Buffer.from(text).toString('base64'), folder };
}
