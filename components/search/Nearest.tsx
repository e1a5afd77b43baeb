/** Where nothing answers: what is nearest, set apart, and other words to try. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../strings.tsx';

interface Props {
  /** Speakers were filtered: what is nearest may be another's. */
  narrowed: boolean;
  suggestions: readonly string[];
  onTry: (query: string) => void;
  children?: ComponentChildren;
}

export function Nearest({ narrowed, suggestions, onTry, children }: Props) {
  const { t } = useStrings();
  const [before, after] = t('tryThese', '\u0000').split('\u0000');
  return (
    <>
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
    </>
  );
}
