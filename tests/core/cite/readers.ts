/** Readers of RIS and BibTeX, written from the formats' rules and not from our writers. */

/** One record of a RIS file: tag to values. */
export type RisRecord = Record<string, string[]>;

/** Reads RIS; a line that is no tag line, or a record left open, is an error. */
export function readRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`no tag line: ${line}`);
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') {
      if (open) throw new Error('TY inside a record');
      open = { TY: [value] };
    } else if (!open) throw new Error(`${tag} outside a record`);
    else if (tag === 'ER') {
      records.push(open);
      open = undefined;
    } else open[tag] = [...(open[tag] ?? []), value];
  }
  if (open) throw new Error('record without ER');
  return records;
}

export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Record<string, string>;
}

/** The text of a braced value from its opening brace, and where it ends. */
function bracedFrom(text: string, start: number): { value: string; end: number } {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '{') depth += 1;
    else if (text[i] === '}') {
      depth -= 1;
      if (depth === 0) return { value: text.slice(start + 1, i), end: i + 1 };
    }
  }
  throw new Error('brace never closed');
}

/** Reads BibTeX entries whose values are braced or bare macros. */
export function readBibtex(text: string): BibEntry[] {
  const entries: BibEntry[] = [];
  const head = /@(\w+)\{([^\s,{}]+),/g;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const [whole, type = '', key = ''] = found;
    const body = bracedFrom(text, found.index + 1 + type.length);
    const fields: Record<string, string> = {};
    const name = /\s*(\w+)\s*=\s*/y;
    name.lastIndex = found.index + whole.length;
    for (let field = name.exec(text); field; field = name.exec(text)) {
      const at = name.lastIndex;
      const bare = /\w+/y;
      bare.lastIndex = at;
      const value =
        text[at] === '{'
          ? bracedFrom(text, at)
          : { value: bare.exec(text)?.[0] ?? '', end: bare.lastIndex };
      fields[field[1] ?? ''] = value.value;
      name.lastIndex = text[value.end] === ',' ? value.end + 1 : value.end;
    }
    entries.push({ type, key, fields });
    head.lastIndex = body.end;
  }
  return entries;
}

/** What TeX would print: protecting braces gone, escapes undone. */
export const printed = (value: string): string =>
  value
    .replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_, name: string) =>
      name === 'backslash' ? '\\' : name === 'asciitilde' ? '~' : '^',
    )
    .replace(/\\([&%$#_{}])|[{}]/g, '$1');
