/** The report of what the reader marked as wrong: what is in it, the files, the way to clear it. */
import { type WrongReport as Report, reportJson, reportMarkdown } from '#core/kept/wrong-report.ts';
import { useStrings } from '../strings.tsx';

export interface WrongReportProps {
  report: Report;
  /** Gives the reader a file. */
  onSave: (name: string, type: string, text: string) => void;
  onClear: () => void;
}

const NAME = 'cambodia-election-record-wrong-matches';

export function WrongReport({ report, onSave, onClear }: WrongReportProps) {
  const { t, n } = useStrings();
  const marked = report.entries.length;
  return (
    <div class="wrong-report">
      <h3>{t('wrongReport')}</h3>
      <p class="page-note">{t('wrongReportText')}</p>
      <p class="page-text">{marked === 0 ? t('wrongReportNone') : n('marked', marked)}</p>
      {marked > 0 && (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => onSave(`${NAME}.json`, 'application/json', reportJson(report))}
          >
            {t('saveJson')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => onSave(`${NAME}.md`, 'text/markdown', reportMarkdown(report))}
          >
            {t('saveMarkdown')}
          </button>
          <button type="button" class="button" onClick={onClear}>
            {t('clearReport')}
          </button>
        </div>
      )}
    </div>
  );
}
