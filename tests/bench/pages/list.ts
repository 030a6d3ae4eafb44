// The least a page can do to show the newest twenty: read them, write them down.
const section = document.querySelector('section');
const list = document.querySelector('ul');

const opening = indexedDB.open('praxishilfe');
opening.onupgradeneeded = () => opening.result.createObjectStore('summaries', { keyPath: 'key' });
opening.onsuccess = () => {
  const summaries = opening.result.transaction('summaries').objectStore('summaries');
  const request = summaries.getAll(undefined, 20);
  request.onsuccess = () => {
    const items = request.result.map(({ id, name }: { id: string; name: string }) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    list?.append(...items);
    section?.setAttribute('aria-busy', 'false');
  };
};
