/** How many lines were found and what the query was understood as; the way back to the words typed. */
import { useStrings } from '../strings.tsx';
import { WithWords } from '../WithWords.tsx';
import type { Found } from './found.ts';

/** Terms named in the status line: enough to see what was understood. */
const TERMS = 4;

export function FoundStatus({ found, onExact }: { found: Found; onExact: () => void }) {
  const { t, n } = useStrings();
  const terms = found.terms.slice(0, TERMS);
  const [before, after] = n('resultsFor', found.total, '\u0000').split('\u0000');
  return (
    <p class="found-status">
      {terms.length === 0 ? (
        n('results', found.total)
      ) : (
        <>
          {before}
          {terms.map((term, i) => (
            <span key={term}>
              {i > 0 && ', '}
              <b lang="">{term}</b>
            </span>
          ))}
          {after}
        </>
      )}{' '}
      {found.corrected && (
        <button type="button" class="link" onClick={onExact}>
          {t('exact')}
        </button>
      )}
      {!found.corrected && found.alsoMatched.length > 0 && (
        <span>
          <WithWords
            sentence={hole => t('alsoMatched', hole)}
            words={found.alsoMatched.slice(0, TERMS).join(', ')}
            lang=""
          />
        </span>
      )}
    </p>
  );
}
