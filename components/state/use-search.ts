/** The search as a face holds it: the query, the filters, and the newest answer. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '#core/record-door.ts';
import type { Hit, SearchFilters } from '#core/search/hits.ts';
import type { Backend } from '../app/backend.ts';
import type { Found, FoundLine } from '../search/found.ts';

export function foundOf({ result, cards }: SearchAnswer): Found {
  const lines = (hits: readonly Hit[]): FoundLine[] =>
    hits.flatMap(hit => {
      const card = cards[hit.id];
      return card ? [{ hit, card }] : [];
    });
  return { ...result, hits: lines(result.hits), nearest: lines(result.nearest) };
}

interface Asked {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly found?: Found;
}

export function useSearch(backend: Backend) {
  const [asked, setAsked] = useState<Asked>({ query: '', filters: {} });
  /** Answers may overtake one another: only that to the last question counts. */
  const turn = useRef(0);
  /** Queries that came from elsewhere so far. */
  const [arrived, setArrived] = useState(0);
  const onSearch = useCallback(
    (query: string, filters: SearchFilters, exact = false) => {
      const mine = ++turn.current;
      setAsked(before => ({ ...before, query, filters }));
      if (query.trim() === '') return setAsked({ query, filters });
      const text = exact ? `"${query.replaceAll('"', ' ').trim()}"` : query;
      void backend.search({ text, filters }).then(answer => {
        if (mine === turn.current) setAsked({ query: text, filters, found: foundOf(answer) });
      });
    },
    [backend],
  );
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const query = await backend.pendingQuery();
      if (!query) return;
      setArrived(count => count + 1);
      onSearch(query, {});
    };
    void look();
    backend.watchPendingQuery(() => void look(), end.signal);
    return () => end.abort();
  }, [backend, onSearch]);
  return { ...asked, arrived, onSearch };
}
