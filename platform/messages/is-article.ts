/** Whether a message is an article in every part, whoever sent it: a page may lie, and so may its process. */
import type { Article, PageSignals, Passage } from '../../core/article.ts';

/** The reader caps an article at 400 kB of text; twice that is somebody else's message. */
const MAX_ARTICLE_CHARS = 800_000;
const MAX_PASSAGES = 5_000;
const MAX_URL = 8_000;
const MAX_LINE = 20_000;
/** The reader keeps sixty keywords and fewer types. */
const MAX_WORDS = 1_000;
const MAX_WORD = 2_000;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
export const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length <= max;
export const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0;

const isLine = (value: unknown) => value === undefined || isText(value, MAX_LINE);
export const isDay = (value: unknown) =>
  value === undefined || (isText(value, 10) && /^\d{4}-\d\d-\d\d$/.test(value));
const areWords = (value: unknown) =>
  Array.isArray(value) && value.length <= MAX_WORDS && value.every(word => isText(word, MAX_WORD));

const COUNTS = ['bodyChars', 'paragraphs', 'linkDensity', 'cards'] as const;
const MARKS = ['hasByline', 'hasDateline', 'plain'] as const;
const KINDS: ReadonlySet<unknown> = new Set<Passage['kind']>([
  'title',
  'lead',
  'heading',
  'body',
  'caption',
]);

/** An Article in every part the judgement looks at. */
export function isArticle(value: unknown): value is Article {
  if (!isObject(value)) return false;
  return (
    isText(value['url'], MAX_URL) &&
    isText(value['title'], MAX_LINE) &&
    isLine(value['site']) &&
    isLine(value['declaredLang']) &&
    isDay(value['published']) &&
    areWords(value['keywords']) &&
    areSignals(value['signals']) &&
    arePassages(value['passages'])
  );
}

function areSignals(value: unknown): value is PageSignals {
  if (!isObject(value) || !areWords(value['schemaTypes']) || !isLine(value['ogType'])) return false;
  const counts = COUNTS.every(name => Number.isFinite(value[name]) && (value[name] as number) >= 0);
  return counts && MARKS.every(name => typeof value[name] === 'boolean');
}

function arePassages(value: unknown): value is readonly Passage[] {
  if (!Array.isArray(value) || value.length > MAX_PASSAGES) return false;
  let chars = 0;
  for (const passage of value) {
    if (!isObject(passage) || !isCount(passage['index']) || !KINDS.has(passage['kind'])) {
      return false;
    }
    if (typeof passage['text'] !== 'string') return false;
    chars += passage['text'].length;
  }
  return chars <= MAX_ARTICLE_CHARS;
}
