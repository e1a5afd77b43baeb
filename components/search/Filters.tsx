/** The filters: who speaks, on what, in which years, how it was read. One is open at a time, in the flow. */
import { useId, useRef, useState } from 'preact/hooks';
import type { TopicId } from '#content/types.ts';
import type { HitSpeaker, SearchFilters } from '#core/search/hits.ts';
import { Icon } from '../Icon.tsx';
import { laneNames } from '../lanes.ts';
import { useStrings } from '../strings.tsx';
import { FilterList } from './FilterList.tsx';
import { YearFilter } from './YearFilter.tsx';

interface Props {
  filters: SearchFilters;
  /** How many of the lines found each speaker has. */
  counts: Partial<Record<HitSpeaker, number>>;
  subjects: readonly { readonly id: string; readonly label: string }[];
  years: readonly [first: number, last: number];
  onFilters: (filters: SearchFilters) => void;
}

type Open = 'speakers' | 'topics' | 'years' | 'readAs';

/** From the text itself to a report of it: how sure a line is. */
const degrees = [
  ['text', 'readText'],
  ['un-summary', 'readSummary'],
  ['report', 'readReported'],
] as const;

export function Filters({ filters, counts, subjects, years, onFilters }: Props) {
  const { t, n, date } = useStrings();
  const id = useId();
  const [open, setOpen] = useState<Open>();
  const root = useRef<HTMLDivElement>(null);
  /** Closes what is open; the focus goes back to what opened it. */
  const close = () => {
    root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  };
  const speakers = filters.speakers ?? [];
  const topics = filters.topics ?? [];
  const readAs = filters.readAs ?? [];
  const first = filters.years?.[0] ?? years[0];
  const last = filters.years?.at(-1) ?? years[1];
  const set = <K extends keyof SearchFilters>(key: K, value: readonly unknown[]) => {
    const { [key]: _before, ...rest } = filters;
    onFilters(value.length === 0 ? rest : { ...rest, [key]: value });
  };
  const labels: Record<Open, { text: string; on: boolean }> = {
    speakers: {
      text: speakers.length === 0 ? t('filterSpeakers') : n('nSpeakers', speakers.length),
      on: speakers.length > 0,
    },
    topics: {
      text: topics.length === 0 ? t('filterSubject') : n('nSubjects', topics.length),
      on: topics.length > 0,
    },
    years: {
      text: t('yearRange', date(String(first), 'year'), date(String(last), 'year')),
      on: (filters.years?.length ?? 0) > 0,
    },
    readAs: { text: t('filterHow'), on: readAs.length > 0 },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what one of its buttons opened
    <div
      ref={root}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <fieldset class="filters" aria-label={t('filters')}>
        {(['speakers', 'topics', 'years', 'readAs'] as const).map(name => (
          <button
            key={name}
            type="button"
            class={labels[name].on ? 'filter on' : 'filter'}
            aria-expanded={open === name}
            aria-controls={open === name ? id : undefined}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {labels[name].text}
            <Icon name="down" size={12} />
          </button>
        ))}
      </fieldset>
      {open === 'speakers' && (
        <FilterList
          id={id}
          all={t('filterSpeakers')}
          options={laneNames.map(name => ({
            id: name,
            label: t(`lane_${name}`),
            lane: name,
            count: counts[name] ?? 0,
          }))}
          chosen={speakers}
          onChosen={ids => set('speakers', ids as HitSpeaker[])}
          onDone={close}
        />
      )}
      {open === 'topics' && (
        <FilterList
          id={id}
          all={t('allSubjects')}
          options={subjects}
          chosen={topics}
          onChosen={ids => set('topics', ids as TopicId[])}
          onDone={close}
        />
      )}
      {open === 'readAs' && (
        <FilterList
          id={id}
          all={t('anyHow')}
          options={degrees.map(([degree, label]) => ({ id: degree, label: t(label) }))}
          chosen={readAs}
          onChosen={ids => set('readAs', ids)}
          onDone={close}
        />
      )}
      {open === 'years' && (
        <YearFilter
          id={id}
          years={years}
          first={first}
          last={last}
          onYears={list => set('years', list)}
          onDone={close}
        />
      )}
    </div>
  );
}
