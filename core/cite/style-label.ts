/** What a style is called in the reader's language: names stay as they are, plain words are translated. */
import type { MessageKey, Strings } from '../strings.ts';
import type { CitationStyle, StyleId } from './style.ts';

/** Styles whose label is made of words. OSCOLA, APA or Markdown are called so everywhere. */
const worded: Partial<Record<StyleId, MessageKey>> = {
  un: 'style_un',
  'chicago-notes': 'style_chicagoNotes',
  'chicago-author-date': 'style_chicagoAuthorDate',
  html: 'style_html',
  quote: 'style_quote',
};

/** The style's label for the menu and the messages. */
export function styleLabel(
  { id, label }: Pick<CitationStyle, 'id' | 'label'>,
  { t }: Strings,
): string {
  const key = worded[id];
  return key ? t(key) : label;
}
