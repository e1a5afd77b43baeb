/** Nothing answers: says what was searched and that this proves nothing, and shows the nearest apart. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../strings.tsx';

interface Props {
  documents: number;
  years: readonly [number, number];
  /** Speakers were filtered: what is nearest may be another's. */
  narrowed: boolean;
  suggestions: readonly string[];
  onTry: (query: string) => void;
  children?: ComponentChildren;
}

export function NoAnswer({ documents, years, narrowed, suggestions, onTry, children }: Props) {
  const { t, n, date } = useStrings();
  const [from, to] = years.map(year => date(String(year), 'year'));
  const [before, after] = t('tryThese', '\u0000').split('\u0000');
  return (
    <div class="no-answer">
      <div role="status">
        <h2 class="headline">{t('noAnswer')}</h2>
        <p class="no-answer-text">{n('noAnswer2', documents, from ?? '', to ?? '')}</p>
      </div>
      {children && (
        <>
          <h3 class="nearest">{t(narrowed ? 'nearestOthers' : 'nearest')}</h3>
          {children}
        </>
      )}
      {suggestions.length > 0 && (
        <p class="try">
          {before}
          {suggestions.map((query, i) => (
            <span key={query}>
              {i > 0 && ', '}
              <button type="button" class="link" lang="" onClick={() => onTry(query)}>
                {query}
              </button>
            </span>
          ))}
          {after}
        </p>
      )}
    </div>
  );
}
