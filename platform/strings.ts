/** The interface's texts in the language the reader chose, else the browser's. */
import locales from 'virtual:locales';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

export type UiLang = 'en' | 'km' | 'fr';

/** English, Khmer or French: the choice, else the browser's language, else English. */
export function uiLang(settings: Settings): UiLang {
  if (settings.lang !== 'auto') return settings.lang;
  const lang = browser.i18n.getUILanguage().slice(0, 2);
  return lang === 'km' || lang === 'fr' ? lang : 'en';
}

export const messagesFor = (lang: UiLang): Readonly<Record<string, string>> => locales[lang];
