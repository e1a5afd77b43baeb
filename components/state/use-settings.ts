/** The reader's choices, the words that follow from them, and the citing that does. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { cite } from '#core/cite/cite.ts';
import type { StyleId } from '#core/cite/style.ts';
import { styleLabel } from '#core/cite/style-label.ts';
import { isStyleId, styles } from '#core/cite/styles.ts';
import { defaultSettings, type Settings } from '#core/settings.ts';
import type { Backend } from '../app/backend.ts';
import type { Citing } from '../cite/desk.ts';
import { type MessageKey, makeStrings, type Strings } from '../strings.tsx';

export function citingOf(settings: Settings, today: string, strings: Strings): Citing {
  return {
    styles: styles.map(style => ({ ...style, label: styleLabel(style, strings) })),
    style: isStyleId(settings.style) ? settings.style : defaultSettings.style,
    today,
    printAccess: settings.printAccess,
    cite: (record, style, options) => cite(record, style as StyleId, options),
  };
}

export interface Choices {
  readonly settings: Settings;
  readonly strings: Strings;
  readonly citing: Citing;
}

const pageTitle = ({ t }: Strings, title?: MessageKey): string =>
  title ? `${t(title)} – ${t('extName')}` : t('extName');

/** Undefined until settings and words are there: a face shows nothing in the wrong language. `title` names a page of ours. */
export function useSettings(backend: Backend, title?: MessageKey): Choices | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [strings, setStrings] = useState<Strings>();
  useEffect(() => {
    const end = new AbortController();
    void backend.settings().then(setSettings);
    backend.watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, [backend]);
  const lang = settings && backend.uiLang(settings);
  useEffect(() => {
    if (lang) void backend.messages(lang).then(texts => setStrings(makeStrings(texts, lang)));
  }, [backend, lang]);
  useEffect(() => {
    if (strings) backend.nameDocument?.(strings.lang, pageTitle(strings, title));
  }, [backend, strings, title]);
  return useMemo(
    () =>
      settings && strings
        ? { settings, strings, citing: citingOf(settings, backend.today(), strings) }
        : undefined,
    [settings, strings, backend],
  );
}
