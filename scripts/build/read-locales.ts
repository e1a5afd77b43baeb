/** Reads public/_locales: the interface's texts by language and key, in plain Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const languages = ['en', 'km', 'fr'] as const;
const root = join(import.meta.dirname, '../../public/_locales');

export function readLocales(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    languages.map(lang => {
      const file = JSON.parse(readFileSync(join(root, lang, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
      return [lang, Object.fromEntries(Object.entries(file).map(([k, v]) => [k, v.message]))];
    }),
  );
}
