/** Single-key shortcuts of the panel: `/` goes to the search, `c` cites the line that has the focus. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FIELDS = 'input, select, textarea, [contenteditable]';

/** Listens in the panel's own tree only: inside a page, the page's keys stay the page's. */
export function useSingleKeys(
  root: RefObject<HTMLElement | null>,
  on: boolean,
  toSearch: () => void,
): void {
  useEffect(() => {
    const tree = root.current?.getRootNode();
    if (!on || !tree) return undefined;
    const end = new AbortController();
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof Element) || target.closest(FIELDS)) return;
      if (key === '/') {
        event.preventDefault();
        toSearch();
      } else if (key === 'c') {
        target.closest('.entry')?.querySelector<HTMLElement>('.split button')?.click();
      }
    };
    tree.addEventListener('keydown', onKey, { signal: end.signal });
    return () => end.abort();
  }, [root, on, toSearch]);
}
