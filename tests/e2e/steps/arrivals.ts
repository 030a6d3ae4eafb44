import type { Page } from '@playwright/test';

/** A file as it would come from outside the browser. */
export interface Outside {
  name: string;
  text: string;
  /** The browser calls it a folder. */
  folder?: boolean;
}

/** Drags files over the window, and lets them go there unless `drop` is false. */
export async function dragFiles(page: Page, files: Outside[], drop = true): Promise<void> {
  await page.evaluate(
    ({ dragged, letGo }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dragged) {
        dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
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
    { dragged: files, letGo: drop },
  );
}
