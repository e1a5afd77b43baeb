/** The lines found, by relevance, the speaker in the margin; the chosen one shows what can be done. */
import { useEffect, useRef } from 'preact/hooks';
import { FindingEntry } from '../entry/FindingEntry.tsx';
import { PointEntry } from '../entry/PointEntry.tsx';
import { useStrings } from '../strings.tsx';
import { type FoundLine, foundIn } from './found.ts';
import { Hit } from './Hit.tsx';

interface Props {
  id: string;
  lines: readonly FoundLine[];
  chosen: number;
  /** Id of the line shown in full. */
  full: string | undefined;
  bySubject: string | undefined;
  subjects: readonly { readonly id: string; readonly label: string }[];
  onChoose: (index: number) => void;
  onFull: (id: string | undefined) => void;
}

export function HitList({ id, lines, chosen, full, bySubject, subjects, ...on }: Props) {
  const { t } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const subject = subjects.find(one => one.id === bySubject)?.label;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a combobox hold buttons, so a grid, no table
    <div id={id} class="hits" role="grid" aria-label={t('resultsList')} ref={list}>
      {lines.map((line, i) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid above
        <div
          key={line.hit.id}
          id={`${id}-${i}`}
          role="row"
          tabIndex={-1}
          class={i === chosen ? 'hit chosen' : 'hit'}
          aria-selected={i === chosen}
          onFocusIn={() => on.onChoose(i)}
          onPointerDown={() => on.onChoose(i)}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: see the grid above */}
          <div role="gridcell" tabIndex={-1}>
            {full === line.hit.id ? (
              <Full line={line} onLess={() => on.onFull(undefined)} />
            ) : (
              <Hit
                line={line}
                chosen={i === chosen}
                subject={subject}
                onFull={() => on.onFull(line.hit.id)}
              />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

function Full({ line: { card, hit }, onLess }: { line: FoundLine; onLess: () => void }) {
  const { t } = useStrings();
  return (
    <>
      {card.kind === 'point' ? (
        <PointEntry card={card} found={foundIn(card.text, hit)} />
      ) : (
        <FindingEntry card={card} found={foundIn(card.finding.summary, hit)} />
      )}
      <button type="button" class="link less" onClick={onLess}>
        {t('showLess')}
      </button>
    </>
  );
}
