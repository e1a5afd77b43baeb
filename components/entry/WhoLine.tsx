/** Who speaks, in the words of the document, and for whom an expert does not speak. */
import { whoOf } from '#core/export/who-line.ts';
import type { FindingCard } from '#core/offer.ts';
import { useStrings } from '../strings.tsx';
import { WithWords } from '../WithWords.tsx';

export function WhoLine({ finding, document }: Pick<FindingCard, 'finding' | 'document'>) {
  const { t } = useStrings();
  const who = whoOf(finding, document);
  if (!who) return null;
  const { name, note } = who;
  return (
    <p class="who">
      <WithWords sentence={hole => (note ? t('whoNote', hole, t(note)) : hole)} words={name} />
    </p>
  );
}
