/** Which line found is chosen, and the keys that move it: ↑ ↓ Home End, Enter opens, Ctrl+C cites. */
import { useEffect, useState } from 'preact/hooks';
import { citationOf } from '../cite/citation-of.ts';
import { useDesk } from '../cite/desk.ts';
import { useStrings } from '../strings.tsx';
import type { FoundLine } from './found.ts';

interface Chosen {
  readonly index: number;
  choose(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Words the reader marked by hand are copied as they are. */
function hasSelection(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.selectionStart !== target.selectionEnd;
  return (target as Node | null)?.ownerDocument?.getSelection()?.isCollapsed === false;
}

export function useChosen(
  lines: readonly FoundLine[],
  { onOpen }: { onOpen: (line: FoundLine) => void },
): Chosen {
  const { t } = useStrings();
  const desk = useDesk();
  const [index, setIndex] = useState(0);
  const [moved, setMoved] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines are walked from the first
  useEffect(() => {
    setIndex(0);
    setMoved(false);
  }, [lines]);
  const copy = async ({ card }: FoundLine) => {
    const { citing, onCopy, announce } = desk;
    const citation = citationOf(card, citing, citing.style, citing.printAccess);
    const done = await onCopy(citation, citing.style);
    const label = citing.styles.find(one => one.id === citing.style)?.label ?? citing.style;
    announce(done ? t('copiedStatus', label) : t('clipboardTitle'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = (event.target as HTMLElement).getAttribute('role') === 'combobox';
    const line = lines[index];
    if (!line) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c') {
      if (hasSelection(event.target)) return;
      event.preventDefault();
      void copy(line);
      return;
    }
    if (!inField || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const last = lines.length - 1;
    // Home and End move the caret until the reader has begun to walk through the lines.
    const ends: Record<string, number> = moved ? { Home: 0, End: last } : {};
    const moves: Record<string, number> = {
      ArrowDown: Math.min(last, index + 1),
      ArrowUp: Math.max(0, index - 1),
      ...ends,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      setIndex(to);
      setMoved(true);
    } else if (event.key === 'Enter') onOpen(line);
    else return;
    event.preventDefault();
  };
  return { index, choose: setIndex, onKeyDown };
}
