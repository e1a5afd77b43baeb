/** Takes the focus on once what had it is gone: to what stands there after the next rendering. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The function says where to, as a selector in the tree: it waits until there is such an element. */
export function useFocusNext(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const next = useRef<string>(undefined);
  // After every rendering: what is waited for may come with a later one.
  useEffect(() => {
    if (next.current === undefined) return;
    const to = root.current?.querySelector<HTMLElement>(next.current);
    if (!to) return;
    next.current = undefined;
    // A heading takes the focus only when told so, and is no stop of the Tab key.
    if (/^H\d$/.test(to.tagName)) to.tabIndex = -1;
    to.focus();
  });
  return selector => {
    next.current = selector;
  };
}
