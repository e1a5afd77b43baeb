/** The status message at the foot: one sentence, read out, gone after a moment. */
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read one sentence twice. */
const SHOWN = 4_000;

/** What is announced now, and the way to announce; saying the same twice is heard twice. */
export function useStatus(): [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid({ text: '', turn: said.turn }), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  const announce = useCallback(
    (text: string) => setSaid(before => ({ text, turn: before.turn + 1 })),
    [],
  );
  return [said.text, announce];
}

export function StatusLine({ text }: { text: string }) {
  return (
    <div class="status" role="status" aria-live="polite">
      {text && <p>{text}</p>}
    </div>
  );
}
