/** What we use of selenium-webdriver, which brings no types of its own. */
declare module 'selenium-webdriver' {
  /** A way to find elements. */
  export interface By {
    using: string;
    value: string;
  }
  export const By: { css(selector: string): By };

  export interface WebElement {
    click(): Promise<void>;
    sendKeys(...keys: string[]): Promise<void>;
    getText(): Promise<string>;
    getProperty(name: string): Promise<unknown>;
    getAccessibleName(): Promise<string>;
    isDisplayed(): Promise<boolean>;
    isSelected(): Promise<boolean>;
  }

  export interface WebDriver {
    get(url: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    getWindowHandle(): Promise<string>;
    navigate(): { refresh(): Promise<void> };
    switchTo(): {
      window(handle: string): Promise<void>;
      newWindow(kind: 'tab' | 'window'): Promise<void>;
    };
    manage(): {
      window(): { setRect(rect: { width: number; height: number }): Promise<unknown> };
    };
    findElements(by: By): Promise<WebElement[]>;
    /** Runs in the page. */
    executeScript<T>(script: string, ...values: unknown[]): Promise<T>;
    quit(): Promise<void>;
  }

  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Record<string, unknown>): this;
    build(): Promise<WebDriver>;
  }
}

declare module 'selenium-webdriver/remote/index.js' {
  /** A driver's program on a free port. */
  export interface DriverService {
    start(): Promise<string>;
    kill(): Promise<void>;
  }

  export const DriverService: {
    Builder: new (
      program: string,
    ) => {
      setLoopback(on: boolean): void;
      setPath(path: string): void;
      setEnvironment(env: Record<string, string | undefined>): void;
      build(): DriverService;
    };
  };
}
