/** One kept line: who, what, from which document, the reader's note, moving and removing. */
import { useRef, useState } from 'preact/hooks';
import { excerpt } from '../entry/excerpt.ts';
import { Icon } from '../Icon.tsx';
import { cardDate, laneOf } from '../lanes.ts';
import { makeStrings, useStrings } from '../strings.tsx';
import { WithWords } from '../WithWords.tsx';
import type { BasketItem } from './BasketPane.tsx';

/** Titles are in English: a date they end with is not said again in another language. */
const english = makeStrings({}, 'en');

interface Props {
  item: BasketItem;
  onMove: (by: number) => void;
  onRemove: () => void;
  onNote: (note: string) => void;
}

export function BasketRow({ item, onMove, onRemove, onNote }: Props) {
  const { t, date } = useStrings();
  const { card, note } = item;
  const [writing, setWriting] = useState(note !== undefined && note !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  const lane = laneOf(card);
  const made = cardDate(card);
  const day = date(made);
  const title = card.kind === 'point' ? card.statement.title : card.document.title;
  return (
    <li class={`entry row-kept lane-${lane}`} data-kept={item.id}>
      <div class="margin">
        <Icon name={lane} />
      </div>
      <div class="body">
        <p class="lane-label">{t(`lane_${lane}`)}</p>
        <KeptText card={card} />
        <p class="document">
          <cite lang="en">{title}</cite>
          {!title.includes(english.date(made)) && `, ${day}`}
        </p>
        {writing ? (
          <textarea
            class="field note"
            rows={2}
            ref={field}
            aria-label={t('note')}
            value={note ?? ''}
            onInput={event => onNote(event.currentTarget.value)}
          />
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => {
              setWriting(true);
              queueMicrotask(() => field.current?.focus());
            }}
          >
            {t('addNote')}
          </button>
        )}
      </div>
      <div class="row-ways">
        <button
          type="button"
          class="bare move"
          onKeyDown={event => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (!by || !event.altKey) return;
            event.preventDefault();
            onMove(by);
          }}
          onClick={() => onMove(-1)}
        >
          <span class="unseen">
            <WithWords sentence={hole => t('move', hole)} words={title} />
          </span>
          <Icon name="menu" size={14} />
        </button>
        <button type="button" class="bare remove" onClick={onRemove}>
          <span class="unseen">
            <WithWords sentence={hole => t('remove', hole)} words={title} />
          </span>
          <Icon name="close" size={14} />
        </button>
      </div>
    </li>
  );
}

function KeptText({ card }: Pick<BasketItem, 'card'>) {
  if (card.kind === 'finding') {
    return (
      <p class="summary" lang="en">
        {card.finding.summary}
      </p>
    );
  }
  const { start, end } = excerpt(card.text, card.claims);
  return (
    <blockquote class="quote" lang="en">
      <p>
        “{start > 0 && '…'}
        {card.text.slice(start, end)}
        {end < card.text.length && '…'}”
      </p>
    </blockquote>
  );
}
