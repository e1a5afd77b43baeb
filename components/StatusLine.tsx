/** The status message at the foot: one sentence, read out, gone after a moment. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Long enough to read one sentence twice. */
const SHOWN = 4_000;

/** One announcement; the turn tells it from the one before with the same words. */
interface Said {
  readonly text: string;
  readonly turn: number;
}

/** What is announced now, and the way to announce; saying the same twice is heard twice. */
export function useStatus(): [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: '', turn: 0 });
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid({ text: '', turn: said.turn }), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  const announce = useCallback(
    (text: string) => setSaid(before => ({ text, turn: before.turn + 1 })),
    [],
  );
  return [said, announce];
}

/** From the foot: where a control would be covered by the message. */
const COVERED = 72;

/** The message stands at the foot; where the control in focus is there, below the tabs. */
export function StatusLine({ said: { text, turn } }: { said: Said }) {
  const line = useRef<HTMLDivElement>(null);
  const [high, setHigh] = useState(false);
  useLayoutEffect(() => {
    const tree = line.current?.getRootNode() as Document | ShadowRoot | undefined;
    const view = line.current?.ownerDocument.defaultView;
    if (text === '' || !view) return;
    const focused = tree?.activeElement?.getBoundingClientRect();
    setHigh(focused !== undefined && focused.bottom > view.innerHeight - COVERED);
  }, [text]);
  return (
    <div class={high ? 'status high' : 'status'} role="status" aria-live="polite" ref={line}>
      {text && <p key={turn}>{text}</p>}
    </div>
  );
}
