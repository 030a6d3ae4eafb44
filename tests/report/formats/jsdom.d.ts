/** jsdom brings no types; this is what the tests use of it. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { contentType?: string });
    readonly window: { document: Document; DOMParser: typeof DOMParser };
  }
}
