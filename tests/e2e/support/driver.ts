/** What a test may do with a real browser, the same words for Chromium and Firefox. */
import type { Page } from 'puppeteer-core';

/** A document on screen: a page, a panel, a popup. */
export interface Face {
  /** Value of an expression in the document, through JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Real mouse click at the middle of the element; scrolls it into view first. */
  click(selector: string): Promise<void>;
  /** Real key presses: one character a key. */
  type(text: string): Promise<void>;
  /** One real key, "ArrowDown", "Enter", "Escape", or a chord: "Control+c". */
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Chromium's page itself, for what only it can do: another theme, another width, another address. */
  readonly page?: Page;
}

/** A tab with a web page, and our closed shadow root in it. */
export interface Tab extends Face {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** Value of an expression over `root`, our closed shadow root; undefined when there is none. */
  shadow<T>(expression: string): Promise<T | undefined>;
  /** Real mouse click on an element inside our closed shadow root. */
  clickShadow(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** What a reader does with the browser's own questions and settings about sites. */
export interface Grants {
  /** Says yes to all sites, which `ask` has the browser ask for. */
  sayYes(ask: () => Promise<unknown>): Promise<void>;
  /** Takes all sites back in the browser's own settings. */
  withdraw(): Promise<void>;
  /** What the browser would say on installing an extension with this manifest, or on asking for the sites. */
  warnings(manifest: Manifest): Promise<readonly string[]>;
}

/** The part of a manifest that warnings come from. */
export interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Port of a proxy on this machine, through which all but loopback goes. */
  readonly proxy?: number;
  /** A profile that outlives the browser, to start it again with; Chromium only. */
  readonly profile?: string;
  /** A name that means this machine: unlike loopback addresses, its http pages are not secure. */
  readonly host?: string;
  /** Tabs stand in private windows, in which the reader has allowed the extension to run. */
  readonly private?: boolean;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly grants: Grants;
  newTab(url: string): Promise<Tab>;
  /** Text of the toolbar badge for this tab. */
  badge(tab: Tab): Promise<string>;
  /** The browser's own panel: as it stands open in Chromium, opened by its shortcut in Firefox. */
  nativePanel(tab: Tab): Promise<Face>;
  /** From now on the chip opens the panel in the page, as where the browser has none of its own. */
  withoutNativePanel(): Promise<void>;
  /** The real popup, opened as a click on the toolbar button does. */
  popup(tab: Tab): Promise<Face>;
  /** The context menu's search for a selected text, as the browser tells the background of it. */
  searchSelection(tab: Tab, text: string): Promise<void>;
  /** `rec` and a text entered in the address bar; where the driver can tell the background of it. */
  enterInAddressBar?(text: string): Promise<Face>;
  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void>;
  /** One of our own pages in a tab: "options.html". */
  ownPage(path: string): Promise<Face>;
  /** A page of ours that the extension itself opened: the welcome page, the sample article. */
  openedPage(path: string): Promise<Tab>;
  /** Files the browser has finished downloading, by name. */
  downloads(): Promise<Readonly<Record<string, Buffer>>>;
  /** What the system clipboard holds, both flavours. */
  clipboard(): Promise<{ text: string; html: string }>;
  /** Addresses the browser asked for beyond the given base, extension files left out. */
  strayRequests(base: string): readonly string[];
  /** What our own code threw or reported as an error, in pages, faces and background. */
  faults(): Promise<readonly string[]>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Resolves when the browser was closed by hand. */
  closed(): Promise<void>;
  /** Ends the browser in the middle of its work, as a crash does; where its profile outlives it. */
  crash?(): Promise<void>;
  close(): Promise<void>;
}

/** Polls until `probe` gives something; the last value is named when time is up. */
export async function eventually<T>(
  probe: () => Promise<T | undefined | null | false | ''>,
  what: string,
  ms = 15_000,
): Promise<T> {
  const end = performance.now() + ms;
  let last: unknown;
  while (performance.now() < end) {
    try {
      last = await probe();
      if (last !== undefined && last !== null && last !== false && last !== '') return last as T;
    } catch (error) {
      last = error;
    }
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error(`Waited ${ms} ms for ${what}; last: ${String(last)}`);
}
