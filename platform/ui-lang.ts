/** The interface's language: the reader's choice, else the browser's, else English. */

import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import type { UiLang } from '../core/strings.ts';

export function uiLang(settings: Settings): UiLang {
  if (settings.lang !== 'auto') return settings.lang;
  const lang = browser.i18n.getUILanguage().slice(0, 2);
  return lang === 'km' || lang === 'fr' ? lang : 'en';
}
