import { benchAssessment } from './assessments';

// The least a page can do to keep an entry: one strict put of a record as large as the app's.
const status = document.querySelector('header');
const say = (text: string) => {
  if (status) status.textContent = text;
};

const opening = indexedDB.open('bench-put', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
opening.onsuccess = () => {
  const database = opening.result;
  document.addEventListener('change', () => {
    say('Wird gespeichert …');
    const tx = database.transaction('records', 'readwrite', { durability: 'strict' });
    tx.objectStore('records').put(benchAssessment(0));
    tx.oncomplete = () => say('Gespeichert');
  });
  say('Gespeichert');
};
