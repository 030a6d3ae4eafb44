/**
 * With Trusted Types enforced, a worker's address must come from a policy; ours lets exactly this
 * one through. (vite-plugin-pwa's own registration passes a string, its issue 944.) To be called
 * once: a page may make its policy only once.
 */
export function trustedWorkerUrl(url: string): string {
  const expected = new URL(url, document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('praxishilfe', {
    createScriptURL(wanted) {
      if (wanted === expected) return wanted;
      throw new TypeError(`Not our service worker: ${wanted}`);
    },
  });
  // register() wants the trusted object itself; lib.dom knows only text there.
  return (policy?.createScriptURL(expected) ?? expected) as string;
}
