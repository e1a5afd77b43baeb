/** A sign that shows itself for a moment and goes: "Copied" on a button. */
import { useEffect, useState } from 'preact/hooks';

/** Long enough to be noticed, short enough not to be taken for a state. */
const MOMENT = 2_000;

export function usePassing(ms = MOMENT): [boolean, () => void] {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === 0) return undefined;
    const timer = setTimeout(() => setTurn(0), ms);
    return () => clearTimeout(timer);
  }, [turn, ms]);
  return [turn > 0, () => setTurn(Date.now())];
}
