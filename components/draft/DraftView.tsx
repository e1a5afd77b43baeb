/** "Check my draft": the text, the progress with its Stop, and what was found. */
import { useState } from 'preact/hooks';
import { type DraftJudged, MAX_DRAFT } from '#core/draft/check-draft.ts';
import { Notice } from '../Notice.tsx';
import { type Strings, StringsContext } from '../strings.tsx';
import { JudgedRow } from './JudgedRow.tsx';

export interface DraftWork {
  readonly state: 'idle' | 'working' | 'stopped' | 'done';
  readonly done: number;
  readonly total: number;
  readonly judged: readonly DraftJudged[];
}

interface Props {
  strings: Strings;
  work: DraftWork;
  onCheck: (text: string) => void;
  onStop: () => void;
}

/** More rows than anyone reads at once would only slow the page. */
const MOST_ROWS = 500;

export function DraftView({ strings, work, onCheck, onStop }: Props) {
  const { t, n, number } = strings;
  const [text, setText] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const { state, done, total, judged } = work;
  const check = () => {
    setTooLong(text.length > MAX_DRAFT);
    if (text.length <= MAX_DRAFT && text.trim() !== '') onCheck(text);
  };
  return (
    <StringsContext.Provider value={strings}>
      <main class="app page draft" lang={strings.lang}>
        <h1>{t('checkDraft')}</h1>
        <p class="lead">{t('draftLead')}</p>
        <label class="draft-label">
          {t('yourText')}
          <textarea
            class="field"
            rows={12}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        {tooLong && <Notice title={t('draftTooLong', number(MAX_DRAFT))} text="" />}
        {state === 'working' ? (
          <div class="draft-work">
            <progress max={Math.max(1, total)} value={done} aria-label={t('checkDraft')} />
            <span>{t('draftProgress', number(done), number(total))}</span>
            <button type="button" class="button" onClick={onStop}>
              {t('stop')}
            </button>
          </div>
        ) : (
          <button type="button" class="button filled" onClick={check}>
            {t('checkNow')}
          </button>
        )}
        <p role="status" class="meta">
          {state === 'stopped' && t('draftStopped')}
          {state === 'done' &&
            (judged.length === 0 ? t('draftNothing') : n('draftFound', judged.length))}
        </p>
        <ol class="plain">
          {judged.slice(0, MOST_ROWS).map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <JudgedRow key={`${one.paragraph}-${i}`} judged={one} />
          ))}
        </ol>
      </main>
    </StringsContext.Provider>
  );
}
