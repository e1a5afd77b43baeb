/** Takes the focus on once what had it is gone: to what stands there after the next rendering. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The function says where to, as a selector in the tree. It waits until there is such an element,
 * and lets go when the reader has gone elsewhere meanwhile.
 */
export function useFocusNext(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const next = useRef<{ selector: string; from: Element | null }>(undefined);
  const active = () =>
    (root.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
  // After every rendering: what is waited for may come with a later one.
  useLayoutEffect(() => {
    if (!next.current) return;
    const { selector, from } = next.current;
    const now = active();
    const elsewhere = now !== null && now !== from && now.tagName !== 'BODY';
    const to = root.current?.querySelector<HTMLElement>(selector);
    if (elsewhere || to) next.current = undefined;
    if (elsewhere || !to) return;
    // A heading takes the focus only when told so, and is no stop of the Tab key.
    if (/^H\d$/.test(to.tagName)) to.tabIndex = -1;
    to.focus();
  });
  return selector => {
    next.current = { selector, from: active() };
  };
}
