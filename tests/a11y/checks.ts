/** What is looked for on a screen: axe's faults, what passes the edge, what is too small to hit. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * Faults axe finds in the page or in a part of it, one a line. Its code goes in through the
 * debugger, past the page's policy.
 */
export async function axeFaults(page: Page, part = 'document'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(${part}, { resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`) as Promise<string[]>;
}

/** How far the page reaches past the right edge, in pixels: nothing must. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  ) as Promise<number>;

/**
 * What passes the right edge of the window, also where a box would hide or scroll it. A table may
 * scroll in its own box, and what only a screen reader finds has no place.
 */
export const pastEdge = (page: Page, ours = 'document'): Promise<string[]> =>
  page.evaluate(`[...${ours}.querySelectorAll('*')]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.table > *, .unseen, svg *'))
    .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map(one => one.outerHTML.slice(0, 100) + ' ' + one.getBoundingClientRect().right)`) as Promise<
    string[]
  >;

/** Smallest side of a thing to hit, in CSS pixels: WCAG 2.2, 2.5.8. */
const SMALLEST = 24;

/**
 * Controls with a side below 24 pixels which another control stands closer to than that. Links in a
 * line of text are as high as their line, and what only a screen reader finds has no size.
 */
export const smallTargets = (page: Page, ours = 'document'): Promise<string[]> =>
  page.evaluate(`(() => {
    const all = [...${ours}.querySelectorAll('button, a[href], input, select, summary, textarea, [role=tab]')]
      .map(one => {
        const label = one.matches('input[type=radio], input[type=checkbox]') ? one.closest('label') : null;
        return { one, box: (label ?? one).getBoundingClientRect() };
      })
      .filter(({ one, box }) => box.width > 1 && box.height > 1 && one.checkVisibility({ visibilityProperty: true })
        && !one.closest('.unseen'));
    const middle = box => [box.x + box.width / 2, box.y + box.height / 2];
    const far = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by) >= ${SMALLEST};
    return all.filter(({ one, box }) => {
      if (box.width >= ${SMALLEST} - 0.5 && box.height >= ${SMALLEST} - 0.5) return false;
      const inLine = getComputedStyle(one).display === 'inline'
        || (one.parentElement?.tagName === 'P' && getComputedStyle(one).display.startsWith('inline'));
      if (inLine) return false;
      return all.some(other => other.one !== one && !far(middle(box), middle(other.box)));
    }).map(({ one, box }) => one.outerHTML.slice(0, 100) + ' ' + box.width + '×' + box.height);
  })()`) as Promise<string[]>;

/** Roles that say nothing to a screen reader without a name. */
const NAMED =
  /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|tab|menuitem|menu|listbox|ComboBoxSelect|tablist|tabpanel|radiogroup|dialog|grid|region)$/;

/** What stands in Chromium's tree for assistive tools without a name, one a line. */
export async function unnamed(page: Page): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(node => !node.ignored && NAMED.test(String(node.role?.value)))
    .filter(node => String(node.name?.value ?? '').trim() === '')
    .map(node => `no name for assistive tools: ${node.role?.value}`);
}
