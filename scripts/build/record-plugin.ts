/**
 * Vite plugin: turns content/ into the modules the extension imports. The record goes in as one
 * JSON.parse of a string, which engines read faster than an object literal of the same size.
 */
import type { Plugin } from 'vite';
import { gateWords } from '../../content/gate-words.ts';
import { pack, packCues } from '../../content/packed.ts';
import { readCues, readRecord } from '../../content/read.ts';
import { readLocales } from './read-locales.ts';

/** Keys once, then each language's texts in their order. */
function byColumn(locales: Record<string, Record<string, string>>): unknown {
  const keys = Object.keys(locales['en'] ?? {});
  const columns = Object.entries(locales).map(([lang, texts]) => [lang, keys.map(k => texts[k])]);
  return { keys, ...Object.fromEntries(columns) };
}

const modules: Record<string, () => unknown> = {
  'virtual:record': () => pack(readRecord()),
  'virtual:cues': () => packCues(readCues()),
  'virtual:gate-cues': () => gateWords(readCues()),
  'virtual:locales': () => byColumn(readLocales()),
};

export function recordPlugin(): Plugin {
  return {
    name: 'election-record',
    resolveId: id => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!make) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
