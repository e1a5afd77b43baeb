/** The search over the record: the field, the filters, what was understood, and the lines found. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchFilters } from '#core/search/hits.ts';
import { useStrings } from '../strings.tsx';
import { Filters } from './Filters.tsx';
import { FoundStatus } from './FoundStatus.tsx';
import type { Found } from './found.ts';
import { HitList } from './HitList.tsx';
import { Nearest } from './Nearest.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { SearchField } from './SearchField.tsx';
import { useChosen } from './use-chosen.ts';

export interface SearchPaneProps {
  query: string;
  filters: SearchFilters;
  /** Absent until a query was answered. */
  found?: Found | undefined;
  subjects: readonly { readonly id: string; readonly label: string }[];
  /** First and last year of the record. */
  years: readonly [first: number, last: number];
  /** How many documents are searched. */
  documents: number;
  /** Queries to try when nothing answers. */
  suggestions?: readonly string[];
  /** `exact` asks for the words as typed. */
  onSearch: (query: string, filters: SearchFilters, exact?: boolean) => void;
  /** In the popup: the field has the focus. */
  compact?: boolean;
}

export function SearchPane(props: SearchPaneProps) {
  const { t } = useStrings();
  const { query, filters, found, compact = false, onSearch } = props;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [full, setFull] = useState<string>();
  const answered = found !== undefined && query.trim() !== '';
  const lines = answered ? (found.hits.length > 0 ? found.hits : found.nearest) : [];
  const chosen = useChosen(lines, {
    onOpen: line => setFull(full === line.hit.id ? undefined : line.hit.id),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query folds what was open
  useEffect(() => setFull(undefined), [query]);
  const list = (
    <HitList
      id={listId}
      lines={lines}
      chosen={chosen.index}
      full={full}
      onChoose={chosen.choose}
      onFull={setFull}
      bySubject={found?.bySubject}
      subjects={props.subjects}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and its rows, handled once
    <div class={compact ? 'search compact' : 'search'} onKeyDown={chosen.onKeyDown}>
      {!compact && <h1 class="unseen">{t('searchLabel')}</h1>}
      <SearchField
        value={query}
        inputRef={field}
        focused={compact}
        listId={listId}
        activeId={lines[chosen.index] ? `${listId}-${chosen.index}` : undefined}
        open={lines.length > 0}
        onInput={text => onSearch(text, filters)}
      />
      {(!compact || answered) && (
        <Filters
          filters={filters}
          counts={found?.speakers ?? {}}
          subjects={props.subjects}
          years={props.years}
          onFilters={next => onSearch(query, next)}
        />
      )}
      {/* It stands before there is anything in it: what comes with its region is not read out. */}
      <div role="status">
        {answered && found.hits.length > 0 && (
          <FoundStatus found={found} onExact={() => onSearch(query, filters, true)} />
        )}
        {answered && found.hits.length === 0 && (
          <NoAnswer documents={props.documents} years={props.years} />
        )}
      </div>
      {answered && found.hits.length === 0 && (
        <Nearest
          narrowed={(filters.speakers?.length ?? 0) > 0}
          suggestions={props.suggestions ?? []}
          onTry={text => onSearch(text, {})}
        >
          {lines.length > 0 && list}
        </Nearest>
      )}
      {answered && found.hits.length > 0 && (
        <>
          <h2 class="unseen">{t('resultsList')}</h2>
          {list}
        </>
      )}
      {!answered && !compact && <p class="search-idle">{t('searchIdle')}</p>}
    </div>
  );
}
