/** The options page: sites, languages, citations, chip and badge, shortcuts, data, privacy. */

import type { RecordFacts } from '#core/about/facts.ts';
import type { CitationRecord } from '#core/cite/record.ts';
import type { PermissionName } from '#core/permissions.ts';
import type { Settings } from '#core/settings.ts';
import type { Citing } from '../cite/desk.ts';
import { Mark } from '../Mark.tsx';
import { StatusLine, useStatus } from '../StatusLine.tsx';
import { type Strings, StringsContext } from '../strings.tsx';
import { optionSections } from './option-sections.tsx';
import type { WrongReportProps } from './WrongReport.tsx';

export interface OptionsProps {
  strings: Strings;
  settings: Settings;
  sites: readonly string[];
  citing: Citing;
  sample?: CitationRecord;
  facts?: Pick<RecordFacts, 'compiled' | 'documents' | 'findings'> | undefined;
  version: string;
  /** What the browser grants now; the others are shown as not granted. */
  granted: ReadonlySet<PermissionName>;
  onChange: (change: Partial<Settings>) => void;
  /** Absent where there is no report to show. */
  wrong?: WrongReportProps;
  onClearAll: () => void;
  onAbout: () => void;
}

export function Options(props: OptionsProps) {
  const { strings } = props;
  const [said, announce] = useStatus();
  const { t } = strings;
  const change = (part: Partial<Settings>) => {
    props.onChange(part);
    announce(t('saved'));
  };
  const clear = () => {
    props.onClearAll();
    announce(t('cleared'));
  };
  const sections = optionSections({ ...props, onChange: change, onClearAll: clear });
  return (
    <StringsContext.Provider value={strings}>
      <div class="app page options" lang={strings.lang}>
        <nav aria-label={t('sections')}>
          <Mark size={24} />
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <button type="button" class="link" onClick={props.onAbout}>
                {t('aboutRecord')}
              </button>
            </li>
          </ul>
        </nav>
        <main>
          <h1>{t('options')}</h1>
          {sections.map(({ id, title, body }) => (
            <section key={id} id={id} class="page-section">
              <h2>{title}</h2>
              {body}
            </section>
          ))}
        </main>
        <StatusLine said={said} />
      </div>
    </StringsContext.Provider>
  );
}
