/** Tells a title that is only a name or a term ("Sam Rainsy", "Elections in Cambodia") from a headline. */

import type { Article } from '../article.ts';
import type { Features } from '../detect/features.ts';
import type { SignKind } from '../lexicon/lexicon.ts';

const NAMES: readonly SignKind[] = [
  'strong',
  'company',
  'person',
  'leader',
  'country',
  'khmer',
  'place',
  'vote',
];
/** What stands beside a name on such pages: small words, honours, the kind of page, the site. */
const FILLER =
  /\b(?:the|of|in|and|a|an|on|de|du|des|la|le|les|l|au|et|der|die|das|von|in|und|el|los|del|en|y|do|da|no|o|e|di|il|dei|van|het|general|national|parliamentary|legislative|party|parti|partei|partido|partito|profile|biography|facts|tag|tags|topic|topics|dossier|life|career|who is|prince|king|mr|wikipedia|list|category|news|latest|all|about)\b|លោក|ព្រះអង្គម្ចាស់|សម្តេច|ព្រះករុណា|គណបក្ស|ជាតិ|การ|ของ|ใน|的|の|年|專題|专题|特集|特輯|\d+|st\b|nd\b|rd\b|th\b/giu;
/** Letters that may be left over: a first name, an initial. */
const LEFT_OVER = 4;
/** Sites put their names before or behind the title. */
const SPLIT = /\s+[|–—-]\s+|\s*[|]\s*/;

/** A headline names more than a name does. */
const MOST_NAMES = 3;

/** A Han character or a syllable block says as much as three letters. */
const weight = (letters: string): number =>
  letters.length + 2 * (letters.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);

export function titleIsName(article: Article, features: Features): boolean {
  const line = features.lines.find(l => l.where === 'title');
  if (!line || line.marks.length === 0 || line.marks.length > MOST_NAMES) return false;
  // "55 seats" is news, "2023" is a name.
  if (line.text.replace(/\b(?:1[89]|20|25)\d\d\b/g, '').match(/\d{2,}/)) return false;
  let rest = '';
  let from = 0;
  for (const mark of line.marks) {
    if (!NAMES.includes(mark.sign.kind)) continue;
    rest += `${line.text.slice(from, mark.start)} `;
    from = mark.end;
  }
  rest += line.text.slice(from);
  const site = article.site?.toLowerCase() ?? '\u0000';
  const left = rest
    .replace(site, '')
    .split(SPLIT)
    .map(part => part.replace(FILLER, '').replace(/[^\p{L}]/gu, ''))
    .reduce((longest, part) => (weight(part) > weight(longest) ? part : longest), '');
  return weight(left) <= LEFT_OVER;
}
