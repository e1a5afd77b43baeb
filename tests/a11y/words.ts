/** The words a screen shows in the interface's own voice, for tests that look for another language's. */
import type { Page } from 'puppeteer-core';

/**
 * Texts on screen and names for assistive tools, where they are said to be in the interface's
 * language: what is marked as another language's is left out, and so are keys, symbols, addresses
 * and what the reader typed.
 */
export const ownWords = (page: Page, lang: string): Promise<string[]> =>
  page.evaluate(`(() => {
    const found = [];
    const skip = '[lang]:not([lang="${lang}"]), kbd, bdi, cite, .symbol, script, style, code, select.field option, .site-list, .sites-off';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.nodeType === 3 ? node.parentElement : node;
      const foreign = element.closest(skip);
      if (foreign) continue;
      if (node.nodeType === 3) found.push(node.data.trim());
      else for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'])
        if (node.hasAttribute(name)) found.push(node.getAttribute(name));
    }
    return found.filter(Boolean);
  })()`) as Promise<string[]>;

/** Language the document says it is in, as far as its root. */
export const langOf = (page: Page): Promise<string> =>
  page.evaluate(`document.querySelector('.app')?.lang`) as Promise<string>;
