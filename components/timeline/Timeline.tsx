/** The record in time: UN texts above the axis, Cambodia's below, votes on it, the article a line. */
import { useRef, useState } from 'preact/hooks';
import type { TimelineMark } from '#core/offer.ts';
import { electionName } from '../election-name.ts';
import { type MessageKey, useStrings } from '../strings.tsx';
import { WithWords } from '../WithWords.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { layOut } from './timeline-layout.ts';

interface Props {
  marks: readonly TimelineMark[];
  /** Go to the card of a mark. */
  onGo: (card: string) => void;
}

/** How a mark is called where its kind is not plain from its name. */
const named: Partial<Record<TimelineMark['kind'], MessageKey>> = {
  election: 'markVote',
  reply: 'markReply',
};

/**
 * The drawing is for the eye; the same marks stand in a list for everyone else. One stop for the
 * keyboard: the arrows walk through the list, Enter goes to the entry.
 */
export function Timeline({ marks, onGo }: Props) {
  const strings = useStrings();
  const { t, date } = strings;
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(0);
  const [active, setActive] = useState<number>();
  const layout = layOut(marks);
  if (!layout || layout.marks.length === 0) return null;
  const placed = layout.marks;

  const walk = (to: number) => {
    const next = Math.max(0, Math.min(placed.length - 1, to));
    setStop(next);
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: stop - 1,
      ArrowRight: stop + 1,
      Home: 0,
      End: placed.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    walk(to);
  };
  const words = ({ date: iso, kind, label, vote }: TimelineMark, since = false) => {
    const sentence = (name: string) => {
      const said = t(named[kind] ?? 'mark', date(iso, 'short'), name);
      return since ? t('markSince', said) : said;
    };
    const own =
      strings.lang === 'en' ? undefined : vote && electionName({ type: vote, date: iso }, strings);
    return own ? sentence(own) : <WithWords sentence={sentence} words={label} />;
  };
  const own = marks.find(mark => mark.kind === 'article');
  const shown = active === undefined ? undefined : placed[active];

  return (
    <section class="timeline" aria-label={t('timeline')}>
      <TimelineChart layout={layout} active={active} onHover={setActive} onGo={onGo} />
      {shown && (
        <p class="timeline-caption" aria-hidden="true">
          {words(shown.mark)}
        </p>
      )}
      <p class="unseen">{t('timelineHow')}</p>
      {own && <p class="unseen">{t('markArticle', date(own.date, 'short'))}</p>}
      <ol class="unseen" ref={list}>
        {placed.map(({ mark, since }, i) => (
          <li key={`${mark.date} ${mark.label} ${mark.card}`}>
            <button
              type="button"
              tabIndex={i === stop ? 0 : -1}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setStop(i);
                setActive(i);
              }}
              onBlur={() => setActive(undefined)}
              onClick={() => mark.card && onGo(mark.card)}
            >
              {words(mark, since && own !== undefined)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
