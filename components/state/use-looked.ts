/** What the page script found, asked again while it is still at work: the popup may open before. */
import { useEffect, useState } from 'preact/hooks';
import type { Backend, Looked } from '../app/backend.ts';

/** Waits between the questions: a cold background judges within a second or two. */
const AGAIN_MS = [200, 400, 800, 1_600, 3_200];

export function useLooked(backend: Backend) {
  const [looked, setLooked] = useState<Looked>('not-yet');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async ([wait, ...later]: readonly number[]) => {
      // A page that is closed to us has no answer, now or later.
      const found = await backend.looked().catch(() => undefined);
      if (found === undefined) return;
      setLooked(found);
      if (found === 'not-yet' && wait !== undefined) timer = setTimeout(() => ask(later), wait);
    };
    void ask(AGAIN_MS);
    return () => clearTimeout(timer);
  }, [backend]);
  return [looked, setLooked] as const;
}
