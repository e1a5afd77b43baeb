/** The popup at work: what the page in front holds, and the search ready to type. */
import { isOfUn } from '#core/offer/cards.ts';
import { cardId } from '../lanes.ts';
import { readingOf } from '../panel/page-state.ts';
import { Popup } from '../popup/Popup.tsx';
import type { PopupStatus } from '../popup/PopupHead.tsx';
import { useBasket } from '../state/use-basket.ts';
import { useFacts } from '../state/use-facts.ts';
import { useLooked } from '../state/use-looked.ts';
import { usePage } from '../state/use-page.ts';
import { useSearch } from '../state/use-search.ts';
import { useSettings } from '../state/use-settings.ts';
import type { Backend } from './backend.ts';

export function PopupApp({ backend }: { backend: Backend }) {
  const choices = useSettings(backend);
  const facts = useFacts(backend);
  const { page, check } = usePage(backend);
  const search = useSearch(backend);
  const basket = useBasket(backend);
  const [looked, setLooked] = useLooked(backend);
  if (!choices) return null;
  const { strings, citing } = choices;
  return (
    <Popup
      strings={strings}
      status={statusOf()}
      citing={citing}
      search={{ ...search, ...facts.search(strings.lang) }}
      kept={basket.kept}
      onCopy={citation => backend.copy(citation)}
      onStyle={(style, printAccess) => void backend.changeSettings({ style, printAccess })}
      onAdd={card => basket.add(cardId(card))}
      onRemove={basket.remove}
      onOpenPanel={() => void backend.openPanel().then(backend.close)}
      onCheck={() => void check().then(() => setLooked('not-article'))}
      onOpenBasket={() => void backend.openPanel().then(backend.close)}
      onOpenOptions={backend.openOptions}
    />
  );

  function statusOf(): PopupStatus {
    const reading = readingOf(page);
    if (reading) {
      const { counts, known } = reading.offer;
      const { published } = reading;
      return {
        kind: 'offer',
        points: counts.points,
        findings: counts.findings,
        known: known.filter(({ finding }) => isOfUn(finding)).length,
        ...(published ? { published } : {}),
      };
    }
    if (page.kind === 'reading') return { kind: 'reading' };
    if (page.kind === 'closed') return { kind: 'none', why: 'closed' };
    const why = looked === 'not-yet' || looked === 'offer' ? 'not-read' : looked;
    return { kind: 'none', why };
  }
}
