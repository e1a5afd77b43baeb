/** The briefing as it will be printed, with the ways to take it along above it. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Briefing } from '#core/briefing/briefing.ts';
import type { BriefingParts } from '#core/briefing/parts.ts';
import { fileName } from '#core/export/outputs.ts';
import { Notice } from '../Notice.tsx';
import { StatusLine, useStatus } from '../StatusLine.tsx';
import { type Strings, StringsContext } from '../strings.tsx';

interface Props {
  strings: Strings;
  /** Absent where nothing was asked for. */
  parts?: BriefingParts;
  make?: (title: string, room: number) => Briefing;
  today?: string;
  onSave?: (name: string, type: string, data: string | Uint8Array<ArrayBuffer>) => void;
  onCopy?: (value: { text: string; html: string }) => Promise<boolean>;
}

/** What a page found too full is tried with; below the last it would be no briefing. */
const LESS = 0.06;
const LEAST = 0.4;
/** Pixels by which the last line of a page may round over. */
const ROUNDING = 4;

export function BriefingView({ strings, parts, make, today = '', onSave, onCopy }: Props) {
  const { t } = strings;
  const [said, announce] = useStatus();
  const [title, setTitle] = useState('');
  const [room, setRoom] = useState(1);
  const sheet = useRef<HTMLDivElement>(null);
  const style = usePageStyle();
  const briefing = useMemo(() => make?.(title, room), [make, title, room]);

  useLayoutEffect(() => {
    if (!briefing || !parts || !sheet.current) return;
    // Parsed, not assigned: no markup of ours is ever run.
    const made = new DOMParser().parseFromString(parts.briefingPage(briefing), 'text/html');
    const page = made.body.firstElementChild;
    if (!page) return;
    style(made.head.querySelector('style')?.textContent ?? '');
    sheet.current.replaceChildren(page);
    const { height, width } = asPrinted(sheet.current);
    const full = height > width * (297 / 210) + ROUNDING;
    if (full && width > 0 && room > LEAST) setRoom(room - LESS);
  }, [briefing, parts, room, style]);

  const copy = async () => {
    if (!briefing || !parts || !onCopy) return;
    const value = { text: parts.briefingText(briefing), html: parts.briefingHtml(briefing) };
    announce(t((await onCopy(value)) ? 'copiedAll' : 'clipboardTitle', t('outBriefing')));
  };
  const save = (extension: string, type: string, data: string | Uint8Array<ArrayBuffer>) => {
    onSave?.(fileName(extension, today, 'briefing'), type, data);
    announce(t('fileMade'));
  };
  return (
    <StringsContext.Provider value={strings}>
      <div class="app briefing-page" lang={strings.lang}>
        {!briefing || !parts ? (
          <main>
            <h1 class="unseen">{t('outBriefing')}</h1>
            <Notice title={t('briefingNone')} text={t('briefingNoneText')} />
          </main>
        ) : (
          <>
            <header class="briefing-ways">
              <label>
                {t('title')}{' '}
                <input
                  class="field"
                  value={title}
                  placeholder={briefing.title}
                  onInput={event => setTitle(event.currentTarget.value)}
                />
              </label>
              <button type="button" class="button filled" onClick={() => window.print()}>
                {t('print')}
              </button>
              <button type="button" class="button" onClick={() => void copy()}>
                {t('copy')}
              </button>
              {/* Names of formats are never translated. */}
              <button
                type="button"
                class="button"
                onClick={() => save('docx', DOCX, parts.briefingDocx(briefing))}
              >
                {t('saveAs', 'Word')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => save('html', 'text/html', parts.briefingPage(briefing))}
              >
                {t('saveAs', 'HTML')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => save('md', 'text/markdown', parts.briefingText(briefing))}
              >
                {t('saveAs', 'Markdown')}
              </button>
            </header>
            <main>
              <div class="briefing-sheet" ref={sheet} />
            </main>
          </>
        )}
        <StatusLine said={said} />
      </div>
    </StringsContext.Provider>
  );
}

/** Its size on paper: a narrow window lets the lines flow anew, the paper does not. */
function asPrinted(sheet: HTMLElement): { height: number; width: number } {
  sheet.classList.add('a4');
  const { scrollHeight, clientWidth } = sheet;
  sheet.classList.remove('a4');
  return { height: scrollHeight, width: clientWidth };
}

/** The look of the printed page, adopted: the policy of our pages keeps a style element out. */
function usePageStyle(): (css: string) => void {
  const held = useRef<CSSStyleSheet>(undefined);
  useLayoutEffect(
    () => () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== held.current);
    },
    [],
  );
  return useCallback(css => {
    if (!held.current) {
      held.current = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, held.current];
    }
    held.current.replaceSync(css);
  }, []);
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
