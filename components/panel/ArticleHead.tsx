/** The article the record stands beside: its headline, outlet, date and election. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Reading } from '#core/offer.ts';
import { electionName } from '../election-name.ts';
import { useStrings } from '../strings.tsx';
import { useFocusNext } from '../use-focus-next.ts';

interface Props {
  reading: Reading;
  /** Absent where a date cannot be set. */
  onSetDate?: ((iso: string) => void) | undefined;
}

export function ArticleHead({ reading, onSetDate }: Props) {
  const strings = useStrings();
  const { t, date } = strings;
  const { election } = reading.offer;
  const about = election && electionName(election, strings);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const outlet = reading.site ?? hostOf(reading.url);
  return (
    <div class="article-head" ref={root}>
      <h1 class="headline" lang={reading.verdict.lang === 'und' ? '' : reading.verdict.lang}>
        {t('headline', reading.title)}
      </h1>
      <p class="meta">
        <bdi>{outlet}</bdi>
        {' · '}
        {reading.published ? (
          <>
            <time dateTime={reading.published}>{date(reading.published)}</time>
            {reading.dateSet && ` (${t('dateSet')})`}
          </>
        ) : (
          <span class="ink">{t('noDate')}</span>
        )}
        {about && (
          <>
            {' · '}
            <span class="about">{t('aboutElection', about)}</span>
          </>
        )}
      </p>
      {(!reading.published || reading.dateSet) && (
        <NoDate
          key={reading.published}
          set={reading.published}
          onSetDate={
            onSetDate &&
            (day => {
              onSetDate(day);
              focusNext('.no-date .link[aria-expanded="false"]');
            })
          }
        />
      )}
    </div>
  );
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** Says that there is no date and takes one; the reader's own can be changed. */
function NoDate({ set, onSetDate }: Pick<Props, 'onSetDate'> & { set: string | undefined }) {
  const { t } = useStrings();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(set ?? '');
  return (
    <div class="meta no-date">
      <p>
        {!set && `${t('noDateNote')} `}
        {onSetDate && (
          <>
            <button
              type="button"
              class="link"
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {t(set ? 'changeDate' : 'setDate')}
            </button>{' '}
            {!set && t('setDateWhy')}
          </>
        )}
      </p>
      {asking && onSetDate && (
        <form
          class="row"
          onSubmit={event => {
            event.preventDefault();
            if (day) onSetDate(day);
          }}
        >
          <label for={id}>{t('articleDate')}</label>
          <input
            id={id}
            type="date"
            class="field"
            value={day}
            onInput={event => setDay(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('apply')}
          </button>
        </form>
      )}
    </div>
  );
}
