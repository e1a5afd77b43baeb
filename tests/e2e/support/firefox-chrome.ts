/** Code that runs in Firefox's own process, where every window, sidebar and popup can be reached. */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { eventually } from './driver.ts';

/* The functions of `keys` are sent to Firefox as text: they see its globals, not ours. */
// biome-ignore-start lint/suspicious/noExplicitAny: globals of another process
declare const window: any;
declare const document: any;
declare const gBrowser: any;
declare const SidebarController: any;
declare const Services: any;
declare const Cc: any;
declare const Ci: any;
declare const ChromeUtils: any;
declare const KeyboardEvent: any;

export const keys = {
  press(where: string, chord: string) {
    // Keys go where the focus is: a popup opened without the mouse has none yet, and a sidebar has
    // it only once its document has taken the click.
    if (where === 'sidebar') {
      const { contentDocument } = SidebarController.browser;
      SidebarController.browser.focus();
      contentDocument.getElementById('webext-panels-browser').focus();
    }
    const popup = document.querySelector('.webextension-popup-browser');
    if (where === 'popup' && document.activeElement !== popup) popup?.focus();
    const codes: Record<string, number> = {
      ArrowDown: 40,
      ArrowUp: 38,
      Enter: 13,
      Escape: 27,
      Tab: 9,
      Home: 36,
      End: 35,
      Control: 17,
      Shift: 16,
      Alt: 18,
      ArrowLeft: 37,
      ArrowRight: 39,
    };
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(window);
    const events = chord
      .split('+')
      .map(
        key =>
          new KeyboardEvent('', { key, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) }),
      );
    for (const event of events) tip.keydown(event);
    for (const event of events.reverse()) tip.keyup(event);
  },
  /** What Firefox does when the item of the context menu is clicked. */
  async menuSearch(id: string, selectionText: string) {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    const info = { menuItemId: 'search-selection', selectionText, editable: false, modifiers: [] };
    await extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
  },
  async closePopup() {
    const popup = document.querySelector('.webextension-popup-browser');
    const panel = popup?.closest('panel');
    if (!panel) return;
    const hidden = new Promise(done => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await hidden;
  },
  sidebarIsOpen: (): boolean => SidebarController.isOpen,
  async sidebarShortcut() {
    if (SidebarController.isOpen) return;
    window.focus();
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(window);
    const event = (key: string, code: string, keyCode: number) =>
      new KeyboardEvent('', { key, code, keyCode });
    const alt = event('Alt', 'AltLeft', 18);
    const shift = event('Shift', 'ShiftLeft', 16);
    const k = event('K', 'KeyK', 75);
    for (const down of [alt, shift, k]) tip.keydown(down);
    for (const up of [k, shift, alt]) tip.keyup(up);
  },
  badge(id: string): string {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const action = ExtensionParent.GlobalManager.getExtension(id).apiManager
      ? ExtensionParent.apiManager.global.browserActionFor?.(
          ExtensionParent.GlobalManager.getExtension(id),
        )
      : undefined;
    return action?.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
  },
  async openPopup(id: string) {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    await action.openPopup(window);
  },
  /** Errors that come from files of the package, and what the background wrote as errors. */
  faults(own: string): string[] {
    const thrown = Services.console
      .getMessageArray()
      .filter((one: any) => one instanceof Ci.nsIScriptError && one.sourceName?.startsWith(own))
      .filter((one: any) => (one.flags & Ci.nsIScriptError.warningFlag) === 0)
      // Firefox's own words on an answer that came when its page had been left, caught or not.
      .filter(
        (one: any) =>
          !/^Promise \w+ (while context is inactive|after context unloaded)/.test(one.errorMessage),
      )
      .map((one: any) => `${one.errorMessage} (${one.sourceName}:${one.lineNumber})`);
    const written = Cc['@mozilla.org/consoleAPI-storage;1']
      .getService(Ci.nsIConsoleAPIStorage)
      .getEvents()
      .filter((one: any) => one.level === 'error' && one.filename?.startsWith(own))
      .map((one: any) => one.arguments.map(String).join(' '));
    return [...thrown, ...written];
  },
  async stopBackground(id: string) {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    await ExtensionParent.GlobalManager.getExtension(id).terminateBackground();
  },
  openTab(url: string) {
    gBrowser.selectedTab = gBrowser.addTab(url, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
  },
  /** Brings the tab with this address to the front; false while there is none. */
  frontTab(url: string): boolean {
    const tab = gBrowser.tabs.find((one: any) => one.linkedBrowser.currentURI.spec === url);
    if (tab) gBrowser.selectedTab = tab;
    return tab !== undefined;
  },
  clipboard(): { text: string; html: string } {
    const read = (flavour: string): string => {
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transfer.init(null);
      transfer.addDataFlavor(flavour);
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      try {
        const data: { value?: any } = {};
        transfer.getTransferData(flavour, data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      } catch {
        return '';
      }
    };
    return { text: read('text/plain'), html: read('text/html') };
  },
};

/** Runs in Firefox: value of an expression in a remote document, as JSON. */
async function inDocument(where: string, expression: string, asBrowser: boolean): Promise<any> {
  const browsers: Record<string, () => any> = {
    sidebar: () =>
      SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser'),
    popup: () => document.querySelector('.webextension-popup-browser'),
    tab: () => gBrowser.selectedBrowser,
  };
  const browser = browsers[where]?.();
  if (!browser?.messageManager) return { error: `no ${where}` };
  const name = `record:${Math.random()}`;
  const run = asBrowser
    ? `(document => (${expression}))(content.document)`
    : `Cu.evalInSandbox(${JSON.stringify(expression)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
  const script = `(async () => { try { const v = await ${run}; sendAsyncMessage(${JSON.stringify(name)}, { value: v === undefined ? null : JSON.stringify(v) }); }
    catch (e) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(e) }); } })()`;
  return new Promise(done => {
    browser.messageManager.addMessageListener(name, (m: any) => done(m.data));
    // Without its charset every character beyond ASCII would arrive as several.
    browser.messageManager.loadFrameScript(
      `data:;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
    window.setTimeout(() => done({ error: 'no answer' }), 5000);
  });
}

/** Runs in Firefox: a real click at a place of a remote document. */
function clickAt(where: string, x: number, y: number) {
  const browser =
    where === 'sidebar'
      ? SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
      : where === 'popup'
        ? document.querySelector('.webextension-popup-browser')
        : gBrowser.selectedBrowser;
  const view = browser.ownerDocument.defaultView;
  const box = browser.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    view.synthesizeMouseEvent(
      type,
      box.left + x,
      box.top + y,
      { button: 0, clickCount: 1 },
      { isDOMEventSynthesized: false },
    );
  }
}

/** Runs in Firefox: a picture of a remote document, as base64. */
async function picture(where: string): Promise<string> {
  const browser =
    where === 'sidebar'
      ? SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
      : where === 'popup'
        ? document.querySelector('.webextension-popup-browser')
        : gBrowser.selectedBrowser;
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}
// biome-ignore-end lint/suspicious/noExplicitAny: globals of another process

export interface Scope {
  /** Calls a function in Firefox's own process. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  evaluate<T>(where: string, expression: string): Promise<T>;
  evaluateAsBrowser<T>(where: string, expression: string): Promise<T | undefined>;
  click(where: string, element: string): Promise<void>;
  clickAsBrowser(where: string, element: string): Promise<void>;
  screenshot(where: string, path: string): Promise<void>;
}

const middle = (element: string) => `(e => { if (!e) return undefined;
  e.scrollIntoView({ block: 'center', behavior: 'instant' });
  const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })(${element})`;

export function chromeScope(browser: Browser): Scope {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result?: never }> };
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers of the wire protocol
  const send = async (method: string, params: unknown): Promise<any> => {
    const answer = await connection.send(method, params);
    return answer.result ?? answer;
  };
  let top: string | undefined;
  const run = async <A extends unknown[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> => {
    top ??= (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0].context;
    // A method's text is `name() {…}`: given a name of its own it is a function again.
    const text = fn.toString().replace(/^(async )?(?!function|\()(\w+)\(/, '$1function $2(');
    const answer = await send('script.callFunction', {
      functionDeclaration: `async args => JSON.stringify(await (${text})(...JSON.parse(args)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: top },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  const evaluate = async (where: string, expression: string, asBrowser: boolean) => {
    const answer = await run(inDocument, where, expression, asBrowser);
    if (answer.error) throw new Error(answer.error);
    return answer.value === null ? undefined : JSON.parse(answer.value);
  };
  const click = async (where: string, element: string, asBrowser: boolean) => {
    const at = await eventually(
      () => evaluate(where, middle(element), asBrowser),
      `${element} in the ${where}`,
    );
    await run(clickAt, where, at.x, at.y);
  };
  return {
    run,
    evaluate: (where, expression) => evaluate(where, expression, false),
    evaluateAsBrowser: (where, expression) => evaluate(where, expression, true),
    click: (where, element) => click(where, element, false),
    clickAsBrowser: (where, element) => click(where, element, true),
    screenshot: async (where, path) =>
      writeFileSync(path, Buffer.from(await run(picture, where), 'base64')),
  };
}
