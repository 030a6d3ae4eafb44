// These functions run inside the measured pages; each must stand on its own.

/**
 * Goes into every page before its own scripts.
 *
 * @param {{ selector: string, count: number }} usable what must stand on the page
 */
export function installProbe({ selector, count }) {
  let found = () => {};
  const usable = new Promise((resolve) => {
    found = resolve;
  });

  // Called in a frame: the message arrives when the browser has painted it and handed it on.
  const whenPainted = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  };

  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => whenPainted(found));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });

  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    window.bench.onBlob({ at: performance.now(), bytes: blob.size });
    return create.call(URL, blob);
  };

  window.bench = { usable, whenPainted, onBlob: () => {} };
}

/** Milliseconds from the start of the navigation to the first contentful paint. */
export function firstPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Milliseconds from the start of the navigation until the page can be used. */
export function usable() {
  return window.bench.usable;
}

/** What came over the network so far: when it was asked for, in ms, and its bytes as sent. */
export function listRequests() {
  return ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .map(({ name, startTime, encodedBodySize }) => ({ name, startTime, bytes: encodedBodySize }));
}

/**
 * Waits for the next tap. `bench.painted` becomes the milliseconds from the tap to the frame in
 * which `selector` says something new, `bench.saved` those until "Gespeichert" stands in the header again.
 *
 * @param {{ selector: string | null, saves: boolean }} wanted
 */
export function awaitTap({ selector, saves }) {
  const words = () => {
    const element = document.querySelector(selector);
    return `${element?.getAttribute('aria-label')} ${element?.textContent}`;
  };
  const click = new Promise((resolve) => {
    document.addEventListener('click', (event) => resolve(event.timeStamp), {
      capture: true,
      once: true,
    });
  });

  const before = selector && words();
  window.bench.painted =
    selector &&
    click.then(
      (from) =>
        new Promise((resolve) => {
          const look = () => {
            if (words() === before) requestAnimationFrame(look);
            else window.bench.whenPainted((at) => resolve(at - from));
          };
          requestAnimationFrame(look);
        }),
    );

  let saving = false;
  window.bench.saved =
    saves &&
    click.then(
      (from) =>
        new Promise((resolve) => {
          const look = () => {
            const stored = document.querySelector('header').textContent.includes('Gespeichert');
            saving ||= !stored;
            if (!saving || !stored) return;
            observer.disconnect();
            resolve(performance.now() - from);
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { childList: true, subtree: true, characterData: true });
          look();
        }),
    );
}

/** Waits for the next click; `bench.file` becomes the milliseconds until a file is ready, and its bytes. */
export function awaitFile() {
  const click = new Promise((resolve) => {
    document.addEventListener('click', (event) => resolve(event.timeStamp), {
      capture: true,
      once: true,
    });
  });
  const blob = new Promise((resolve) => {
    window.bench.onBlob = resolve;
  });
  window.bench.file = Promise.all([click, blob]).then(([from, { at, bytes }]) => ({
    ms: at - from,
    bytes,
  }));
}

/** The answer to {@link awaitTap}. */
export function painted() {
  return window.bench.painted;
}

/** The other answer to {@link awaitTap}. */
export function saved() {
  return window.bench.saved;
}

/** The answer to {@link awaitFile}. */
export function file() {
  return window.bench.file;
}

/** Bytes of everything the page's origin keeps in its caches, and how many files. */
export async function weighCaches() {
  const sizes = [];
  for (const name of await caches.keys()) {
    if (name === 'floor') continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      sizes.push((await answer.blob()).size);
    }
  }
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
