/** The page this face stands beside: its reading, kept while another is on its way. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reading } from '#core/offer.ts';
import type { PageState } from '../panel/page-state.ts';
import type { Backend } from './backend.ts';

const stateOf = (reading: Reading | undefined): PageState =>
  reading ? { kind: 'offer', reading } : { kind: 'nothing' };

export function usePage(backend: Backend) {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });

  const refresh = useCallback(
    () =>
      backend.reading().then(
        reading => setPage(stateOf(reading)),
        () => setPage({ kind: 'updated' }),
      ),
    [backend],
  );
  useEffect(() => {
    const end = new AbortController();
    void refresh();
    backend.watchReading(() => void refresh(), end.signal);
    return () => end.abort();
  }, [backend, refresh]);

  const check = useCallback(async () => {
    setPage({ kind: 'reading' });
    const result = await backend.check().catch(() => 'unreadable' as const);
    if (result === 'unreadable') setPage({ kind: 'closed' });
    else await refresh();
  }, [backend, refresh]);

  const reveal = useCallback(
    async (reading: Reading, passages: readonly number[]) => {
      for (const index of passages) {
        const text = reading.passages.find(passage => passage.index === index)?.text;
        if (text && (await backend.reveal(text).catch(() => 'gone')) === 'shown') return;
      }
      setPage({ kind: 'passage-gone', reading });
    },
    [backend],
  );
  return { page, check, reveal };
}
