/** Nothing answers: says what was searched, and that this proves nothing. */
import { useStrings } from '../strings.tsx';

interface Props {
  documents: number;
  years: readonly [number, number];
}

export function NoAnswer({ documents, years }: Props) {
  const { t, n, date } = useStrings();
  const [from, to] = years.map(year => date(String(year), 'year'));
  return (
    <div class="no-answer">
      <h2 class="headline">{t('noAnswer')}</h2>
      <p class="no-answer-text">{n('noAnswer2', documents, from ?? '', to ?? '')}</p>
    </div>
  );
}
