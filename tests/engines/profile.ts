/** The few things a journey does with a browser, the same in every engine. */

export type Engine = 'chromium' | 'firefox' | 'webkitgtk';

/**
 * What a journey uses of a screen; the drivers name them as assistive technology does, except for
 * the disclosure, a `summary`, which each engine calls something else.
 */
export type Role =
  | 'alert'
  | 'banner'
  | 'button'
  | 'checkbox'
  | 'disclosure'
  | 'heading'
  | 'link'
  | 'main'
  | 'radio'
  | 'textbox';

/** Something on the screen, by what it is and what it is called; the first one shown is meant. */
export interface Target {
  role: Role;
  /** The whole accessible name, or what it has to match; left out, any. */
  name?: string | RegExp;
}

/** One tab. Everything but the two questions waits until its target is shown. */
export interface Tab {
  /** `address` counts from the app's own, e.g. "#/sicherung". */
  open(address: string): Promise<void>;
  /** Of the app, e.g. "#/sicherung". */
  address(): Promise<string>;
  reload(): Promise<void>;
  click(target: Target): Promise<void>;
  /** Replaces what stands in the field. Without line breaks: the drivers type them differently. */
  fill(field: Target, text: string): Promise<void>;
  value(field: Target): Promise<string>;
  text(target: Target): Promise<string>;
  isShown(target: Target): Promise<boolean>;
  /** A radio button or checkbox that is not there is not checked. */
  isChecked(target: Target): Promise<boolean>;
  /** Chooses this file behind the button. */
  chooseFile(button: Target, path: string): Promise<void>;
}

/** One browser and what it keeps. Its tabs share everything, as a person's tabs do. */
export interface Profile {
  newTab(): Promise<Tab>;
  /** Ends the browser and starts it again with what it kept; its tabs are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Where downloads land. */
  downloads: string;
  /** Errors and warnings so far, one line each, as far as the driver can tell. */
  troubles(): Promise<string[]>;
}

export interface ProfileOptions {
  /** The app's, ends with a slash. */
  url: string;
  /** An empty folder for everything the browser keeps. */
  folder: string;
}
