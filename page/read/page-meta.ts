/** The page's meta elements by name: first one wins, as engines and readers take them. */
import type { Dom } from '../dom.ts';

export interface PageMeta {
  /** Content of the first of these names that the page has, trimmed. */
  get(...names: string[]): string | undefined;
  /** All contents under one name. */
  every(name: string): readonly string[];
}

const MAX_METAS = 200;

/** Reads the meta elements of `dom`; names in lower case, property before name before itemprop. */
export function readMeta(dom: Dom): PageMeta {
  const map = new Map<string, string[]>();
  for (const meta of dom.all('meta[content]').slice(0, MAX_METAS)) {
    const content = dom.attr(meta, 'content').replace(/\s+/g, ' ').trim().slice(0, 2_000);
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      for (const name of dom.attr(meta, key).toLowerCase().split(/\s+/)) {
        if (name) map.set(name, [...(map.get(name) ?? []), content]);
      }
    }
  }
  return {
    get: (...names) => names.map(name => map.get(name)?.[0]).find(Boolean),
    every: name => map.get(name) ?? [],
  };
}
