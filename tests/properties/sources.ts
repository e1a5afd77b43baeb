/** The regular expressions written in the sources, where they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { parseAst } from 'vitest/node';

export interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['core', 'page', 'platform', 'components', 'entrypoints', 'content'];

/** Every regular expression literal of the code that ships. */
export function literals(): Found[] {
  return FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .flatMap(entry => inFile(join(entry.parentPath, entry.name))),
  );
}

function inFile(path: string): Found[] {
  const code = readFileSync(path, 'utf8');
  const lang = extname(path) === '.tsx' ? 'tsx' : 'ts';
  const found: Found[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) {
      const line = code.slice(0, (node as unknown as { start: number }).start).split('\n').length;
      found.push({
        where: `${relative(root, path)}:${line}`,
        source: regex.pattern,
        flags: regex.flags,
      });
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code, { lang }));
  return found;
}
