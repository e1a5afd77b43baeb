/** The interface's texts: held once, by the background, and sent to each face in its language. */
import locales from 'virtual:locales';
import type { UiLang } from '../../core/strings.ts';

export const messagesOf = (lang: UiLang): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.keys.map((key, i) => [key, locales[lang][i] ?? key]));
