/** What a page says of itself in JSON-LD, microdata and RDFa. */
import type { Dom } from '../dom.ts';

/** The fields the reader uses, of the nodes found, article-like ones first. */
export interface StructuredData {
  readonly types: readonly string[];
  readonly published?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly hasAuthor: boolean;
  readonly publisher?: string;
  readonly keywords: readonly string[];
}

/** Larger blocks than this are data of another kind (or a bomb) and are left unread. */
const MAX_JSON = 300_000;
const MAX_NODES = 1_500;
const MAX_TYPES = 20;
const MAX_SCRIPTS = 400;
const ARTICLE = /(?:article|posting|report|review)$/i;

type Node = Record<string, unknown>;

/**
 * The data without the comment and CDATA marks around it, and without a closing semicolon. By
 * looking for its ends, not by a pattern: spaces by the hundred thousand must not make it slow.
 */
function unwrap(source: string): string {
  const bare = source.replace('<![CDATA[', '').replace(']]>', '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start < 0 || end < start ? '' : bare.slice(start, end + 1);
}

/** JSON that may be broken, as it is on one page in twenty: undefined then. */
function parse(source: string): unknown {
  const json = unwrap(source);
  // JSON has no other way to tell that it is broken than to throw.
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

const text = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() ? one.trim() : undefined;
};
const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
    .filter((v): v is string => typeof v === 'string')
    .slice(0, 40);

/** Every object in the data, breadth first, up to a number. */
function nodes(roots: unknown[]): Node[] {
  const found: Node[] = [];
  const queue = [...roots];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) found.push(value as Node);
    for (const inner of Object.values(value)) {
      if (inner !== null && typeof inner === 'object' && queue.length < MAX_NODES)
        queue.push(inner);
    }
  }
  return found;
}

const typesOf = (node: Node): string[] =>
  list(node['@type']).map(type => type.replace(/^.*[/#:]/, ''));

/** Reads the JSON-LD of the page and the types of its `marked` elements, within the caps. */
export function readStructuredData(dom: Dom, marked: readonly Element[]): StructuredData {
  const roots: unknown[] = [];
  let size = 0;
  for (const script of dom.byTag('script', MAX_SCRIPTS)) {
    if (!/ld\+json/i.test(dom.attr(script, 'type'))) continue;
    const source = dom.text(script);
    size += source.length;
    if (size > MAX_JSON) break;
    roots.push(parse(source));
  }
  const all = nodes(roots);
  const named = all.filter(node => typesOf(node).some(type => ARTICLE.test(type)));
  const ordered = [...named, ...all.filter(node => !named.includes(node))];
  const pick = (key: string, of = ordered) => {
    for (const node of of) {
      const value = text(node[key]);
      if (value) return value;
    }
    return undefined;
  };
  const types = new Set(all.flatMap(typesOf));
  for (const el of marked) {
    for (const type of `${dom.attr(el, 'itemtype')} ${dom.attr(el, 'typeof')}`.split(/\s+/)) {
      const name = type.replace(/^.*[/#:]/, '');
      if (name) types.add(name);
    }
  }
  const main = named[0];
  const publisher = main?.['publisher'] as Node | undefined;
  const published = pick('datePublished') ?? pick('dateCreated', named);
  const headline = pick('headline', named) ?? pick('name', named);
  const body = pick('articleBody', named);
  const site = publisher && typeof publisher === 'object' ? text(publisher['name']) : undefined;
  return {
    types: [...types].slice(0, MAX_TYPES),
    ...(published && { published }),
    ...(headline && { headline }),
    ...(body && { body }),
    ...(site && { publisher: site }),
    hasAuthor: named.some(node => Boolean(node['author'])),
    keywords: main ? [...list(main['keywords']), ...list(main['articleSection'])] : [],
  };
}
