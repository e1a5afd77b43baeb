/** About the record: who speaks, and for every document where and how it was read. */
import { useState } from 'preact/hooks';
import type { RecordFacts } from '#core/about/facts.ts';
import type { ProvenanceRow } from '#core/about/provenance.ts';
import { Icon } from '../Icon.tsx';
import { laneNames } from '../lanes.ts';
import { type Strings, StringsContext } from '../strings.tsx';
import { AboutFacts } from './AboutFacts.tsx';
import { AboutTable } from './AboutTable.tsx';
import { filterRows, type RowFilter } from './filter-rows.ts';

export interface AboutProps {
  strings: Strings;
  facts: Pick<RecordFacts, 'compiled' | 'documents' | 'findings' | 'bySpeaker' | 'changes'>;
  rows: readonly ProvenanceRow[];
  onDownloadCsv?: (rows: readonly ProvenanceRow[]) => void;
}

export function About({ strings, facts, rows, onDownloadCsv }: AboutProps) {
  const { t, n, date, number } = strings;
  const [filter, setFilter] = useState<RowFilter>({ text: '' });
  const shown = filterRows(rows, filter);
  const notes = [
    ['aboutWho', 'aboutWhoText'],
    ['aboutUn', 'aboutUnText'],
    ['aboutSame', 'aboutSameText'],
  ] as const;
  return (
    <StringsContext.Provider value={strings}>
      <div class="app page" lang={strings.lang}>
        <main>
          <h1>{t('aboutRecord')}</h1>
          <p class="lead">
            {t(
              'aboutLead',
              n('documents', facts.documents),
              n('findings', facts.findings),
              date(facts.compiled),
            )}
          </p>
          <div class="about-notes">
            {notes.map(([head, text]) => (
              <p key={head}>
                <b>{t(head)}</b> {t(text)}
              </p>
            ))}
          </div>
          <AboutFacts facts={facts} />
          <section class="page-section">
            <h2>{t('whereRead')}</h2>
            <p class="page-note">{t('whereReadText', date(facts.compiled))}</p>
            <div class="about-filters">
              <div class="search-field">
                <Icon name="search" size={16} />
                <input
                  type="text"
                  aria-label={t('filterTitle')}
                  placeholder={t('filterTitle')}
                  value={filter.text}
                  onInput={event => setFilter({ ...filter, text: event.currentTarget.value })}
                />
              </div>
              <Pick
                label={t('speaker')}
                all={t('filterSpeakers')}
                options={laneNames.map(name => [name, t(`lane_${name}`)])}
                onPick={speaker => setFilter({ ...filter, speaker })}
              />
              <Pick
                label={t('how')}
                all={t('howAll')}
                options={[
                  ['read', t('howRead')],
                  ['cited-by-other', t('howReported')],
                ]}
                onPick={how => setFilter({ ...filter, how })}
              />
              <p class="about-count">
                <span role="status">{t('shownOf', number(shown.length), number(rows.length))}</span>
                {onDownloadCsv && (
                  <button type="button" class="link" onClick={() => onDownloadCsv(shown)}>
                    {t('downloadCsv')}
                  </button>
                )}
              </p>
            </div>
            <AboutTable rows={shown} />
          </section>
        </main>
      </div>
    </StringsContext.Provider>
  );
}

interface PickProps {
  label: string;
  all: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string | undefined) => void;
}

function Pick({ label, all, options, onPick }: PickProps) {
  return (
    <select
      class="field"
      aria-label={label}
      onChange={event => onPick(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
