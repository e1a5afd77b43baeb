/** Draws the timeline. Positions along the axis are in per cent, so it fits any width. */
import { useStrings } from '../strings.tsx';
import type { PlacedMark, TimelineLayout } from './timeline-layout.ts';

interface Props {
  layout: TimelineLayout;
  active: number | undefined;
  onHover: (index: number | undefined) => void;
  onGo: (card: string) => void;
}

const DOT = 2.6;
const RISE = 6.5;
/** Room for labels above and the stacks that fit without making the chart higher. */
const TOP = 62;
const ROOM = 4;

/** Beyond these the words beside the article's line would leave the chart. */
const LEFTMOST = 30;
const RIGHTMOST = 79;

export function TimelineChart({ layout, active, onHover, onGo }: Props) {
  const { t, date } = useStrings();
  const axis = TOP + Math.max(0, layout.above - ROOM) * RISE;
  const foot = axis + 37 + Math.max(0, layout.below - 2) * RISE;
  const { article } = layout;
  const y = (placed: PlacedMark): number =>
    placed.mark.kind === 'reply' ? axis + 8 + placed.level * RISE : axis - 8 - placed.level * RISE;
  return (
    <svg class="chart" height={foot + 6} aria-hidden="true" focusable="false">
      <g class="chart-legend">
        <rect x={article !== undefined && article < 50 ? '82%' : 0} y="5" width="3" height="8" />
        <text x={article !== undefined && article < 50 ? '82%' : 0} dx="7" y="13">
          {t('aVote')}
        </text>
      </g>
      <text class="chart-side" x="0" y={axis - 21}>
        {t('timelineUn')}
      </text>
      <text class="chart-side lane-reply" x="0" y={axis + 21}>
        {t('timelineCambodia')}
      </text>
      <line class="chart-axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {layout.years.map(({ year, x }) => (
        <text key={year} class="chart-year" x={`${x}%`} y={foot} text-anchor="middle">
          {date(String(year), 'year')}
        </text>
      ))}
      {article !== undefined && <ArticleLine x={article} axis={axis} />}
      {layout.marks.map((placed, i) => {
        const { mark, x, since } = placed;
        const key = `${mark.date} ${mark.label} ${mark.card}`;
        if (mark.kind === 'election') {
          return (
            <g key={key} class={i === active ? 'vote active' : 'vote'}>
              <rect x={`${x}%`} y={axis - 4} width="3" height="8" transform="translate(-1.5 0)" />
            </g>
          );
        }
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it serves everyone else
          <g
            key={key}
            class={`dot dot-${mark.kind}${since ? ' since' : ''}${i === active ? ' active' : ''}`}
            onPointerEnter={() => onHover(i)}
            onPointerLeave={() => onHover(undefined)}
            onClick={() => mark.card && onGo(mark.card)}
          >
            <circle class="reach" cx={`${x}%`} cy={y(placed)} r="5" />
            <circle class="ring" cx={`${x}%`} cy={y(placed)} r="5.5" />
            <circle class="spot" cx={`${x}%`} cy={y(placed)} r={DOT} />
          </g>
        );
      })}
    </svg>
  );
}

/** The article's own line, with what was known on one side of it and what came on the other. */
function ArticleLine({ x, axis }: { x: number; axis: number }) {
  const { t } = useStrings();
  const atLeft = x < LEFTMOST;
  const atRight = x > RIGHTMOST;
  return (
    <g class="chart-article">
      <line x1={`${x}%`} x2={`${x}%`} y1={atLeft || atRight ? 18 : 4} y2={axis + 26} />
      <text
        x={atLeft ? 0 : `${atRight ? 100 : x}%`}
        dx={atLeft ? 0 : atRight ? -70 : -6}
        y="13"
        text-anchor={atLeft ? 'start' : 'end'}
      >
        {t('knownThen')}
      </text>
      <text
        x={atLeft ? 0 : `${atRight ? 100 : x}%`}
        dx={atLeft ? 76 : atRight ? 0 : 6}
        y="13"
        text-anchor={atRight ? 'end' : 'start'}
      >
        {t('sinceThenShort')}
      </text>
    </g>
  );
}
