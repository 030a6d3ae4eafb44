/** From package.json, set by the build. */
declare const __APP_VERSION__: string;

interface TrustedScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface Window {
  /** Only Chromium and, lately, Safari and Firefox have it. */
  trustedTypes?: {
    /** A TrustedHTML, to be used where a text is. */
    emptyHTML: string;
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): TrustedScriptPolicy;
  };
}
