/** The address bar: `rec` and some words search the record, the first lines are suggested. */
import type { RecordDoor } from '../../core/record-door.ts';
import { browser } from '../browser.ts';
import { leaveQuery, PANEL_IN_TAB } from '../faces/pending-query.ts';
import { report } from '../report.ts';

const SUGGESTIONS = 5;
const MAX_QUERY_CHARS = 200;

/** Chromium takes suggestions for XML. */
const xml = (text: string): string => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);

export function attendOmnibox(door: RecordDoor): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputChanged.addListener((text, suggest) => {
    const { result } = door.search({ text: text.slice(0, MAX_QUERY_CHARS) });
    suggest(
      result.hits.slice(0, SUGGESTIONS).map(hit => ({
        content: `"${hit.title.replaceAll('"', ' ')}"`,
        description: xml(`${hit.title} – ${hit.snippet}`),
      })),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    // The panel needs a click; a tab does not, and the panel is a page like another.
    const url = browser.runtime.getURL(PANEL_IN_TAB as never);
    leaveQuery(text, 'tab')
      .then(() =>
        disposition === 'currentTab' ? browser.tabs.update({ url }) : browser.tabs.create({ url }),
      )
      .catch(report);
  });
}
