/** The page this face stands beside: its reading, kept while another is on its way. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reading } from '#core/offer.ts';
import type { Backend } from '../app/backend.ts';
import type { ShowAsk } from '../cite/desk.ts';
import type { PageState } from '../panel/page-state.ts';
import type { Strings } from '../strings.tsx';

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

  const setDate = useCallback(
    (date: string) => backend.setDate(date).then(refresh, () => setPage({ kind: 'updated' })),
    [backend, refresh],
  );

  /** Which of the passages is shown now; undefined when the page has none of them any more. */
  const reveal = useCallback(
    async (
      reading: Reading,
      { card, passages, at, step }: ShowAsk,
      { t, lang }: Strings,
    ): Promise<number | undefined> => {
      const words = { card, lang, back: t('backToEntry'), remove: t('removeHighlight') };
      const many = passages.length;
      for (let tried = 0; tried < many; tried++) {
        const now = (at + step * tried + many * many) % many;
        const text = reading.passages.find(({ index }) => index === passages[now])?.text;
        const found = text && (await backend.reveal({ ...words, text }).catch(() => 'gone'));
        if (found !== 'shown') continue;
        setPage(before => (before.kind === 'passage-gone' ? { kind: 'offer', reading } : before));
        return now;
      }
      setPage({ kind: 'passage-gone', reading });
      return undefined;
    },
    [backend],
  );
  return { page, check, refresh, setDate, reveal };
}
