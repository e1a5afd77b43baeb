/** A face used by keyboard alone: where the focus is, and the way the Tab key takes through it. */
import { eventually, type Face, type Tab } from '../e2e/support/driver.ts';

export interface Keys {
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Value of an expression over `root`, the tree the face stands in. */
  read<T>(expression: string): Promise<T | undefined>;
  /** Puts the focus where a test begins. */
  start(selector: string): Promise<void>;
  /** Waits until the element with the focus is this one. */
  at(selector: string): Promise<void>;
  /** Waits until a live region says this. */
  says(words: string): Promise<void>;
}

export function keysOf(face: Face | Tab, inShadow = false): Keys {
  const read = <T>(expression: string): Promise<T | undefined> =>
    inShadow && 'shadow' in face
      ? face.shadow<T>(expression)
      : face.evaluate<T>(`(root => (${expression}))(document)`);
  const name = JSON.stringify;
  return {
    press: chord => face.press(chord),
    type: text => face.type(text),
    read,
    async start(selector) {
      await eventually(
        () => read<boolean>(`root.querySelector(${name(selector)}) !== null`),
        selector,
      );
      await read(`root.querySelector(${name(selector)}).focus()`);
    },
    async at(selector) {
      await eventually(async () => {
        if (await read<boolean>(`root.activeElement?.matches(${name(selector)}) ?? false`))
          return true;
        throw new Error(
          `the focus is on ${await read<string>(`root.activeElement?.outerHTML.slice(0, 120)`)}`,
        );
      }, `the focus on ${selector}`);
    },
    async says(words) {
      await eventually(async () => {
        const said = await read<string>(
          `[...root.querySelectorAll('[role=status]')].map(one => one.textContent).join(' | ')`,
        );
        if (said?.includes(words)) return true;
        throw new Error(said);
      }, `“${words}” in a live region`);
    },
  };
}

/** What the Tab key can reach: of radio buttons with one name only the one that is chosen. */
const STOPS = `[...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true })
    && !(one.type === 'radio' && !one.checked))`;

/**
 * Presses Tab from the first stop to the last and gives the stops in the order in which the focus
 * came to them, as numbers of the document's order; ends where the focus is held or leaves.
 */
export async function tabWalk(keys: Keys): Promise<{ stops: number; visited: number[] }> {
  const stops = (await keys.read<number>(`${STOPS}.length`)) ?? 0;
  await keys.read(`${STOPS}[0].focus()`);
  const visited = [0];
  /** Stop after which a box was passed. */
  let passed: number | undefined;
  while (visited.length < stops) {
    const last = visited.at(-1);
    await keys.press('Tab');
    const at = await eventually(async () => {
      // A box that scrolls is a stop of the browser's own, in Firefox: on to the next.
      const now = await keys.read<number | 'box'>(
        `root.activeElement?.matches(':not(body)') && root.activeElement.scrollHeight > root.activeElement.clientHeight
          && getComputedStyle(root.activeElement).overflowY === 'auto' ? 'box' : ${STOPS}.indexOf(root.activeElement)`,
      );
      if (now === 'box' && passed !== last) {
        passed = last;
        await keys.press('Tab');
      }
      return now !== last && now !== 'box' && { now };
    }, `the stop after ${last} of ${stops}`);
    if (at.now === undefined || at.now < 0 || visited.includes(at.now)) break;
    visited.push(at.now);
  }
  return { stops, visited };
}
