/** Writes what was found on one page as a text to read. */
import type { Inspection } from './inspect-page.ts';

const yes = (value: boolean) => (value ? 'yes' : 'no');
const MOST_MATCHES = 12;
const QUOTE = 110;

export function inspectReport({ article, verdict, matches, offer, ms }: Inspection): string {
  const { signals } = article;
  const lines = [
    article.title || '(no title)',
    [article.site, article.url, article.published].filter(Boolean).join(' · '),
    '',
    `An article                ${yes(verdict.article)}`,
    `On a Cambodian election   ${yes(verdict.about)}   (score ${verdict.score}, language ${verdict.lang}${verdict.election ? `, election ${verdict.election}` : ''})`,
    `Something to offer        ${yes(offer)}`,
    '',
    `Page: ${signals.paragraphs} paragraphs, ${signals.bodyChars} characters, ${Math.round(signals.linkDensity * 100)} % in links, ${signals.cards} cards; types ${signals.schemaTypes.join(', ') || 'none'}; og:type ${signals.ogType ?? 'none'}; byline ${yes(signals.hasByline)}, dateline ${yes(signals.hasDateline)}`,
    '',
    'Evidence:',
    ...verdict.evidence.map(e => `  ${e.weight.toFixed(2)}  ${e.where.padEnd(8)}  ${e.cue}`),
  ];
  if (matches.length > 0) {
    lines.push('', `Matches (${matches.length}):`);
    for (const match of matches.slice(0, MOST_MATCHES)) {
      const passage = article.passages[match.passages[0] ?? -1]?.text ?? '';
      lines.push(
        `  ${match.kind.padEnd(7)}  ${match.id}  (${match.topics.join(', ')}; because: ${match.because.join(', ')})`,
        ...(passage
          ? [`           “${passage.slice(0, QUOTE)}${passage.length > QUOTE ? '…' : ''}”`]
          : []),
      );
    }
  }
  lines.push(
    '',
    `Milliseconds: gate ${ms.gate}, read ${ms.read}, detect ${ms.detect}, match ${ms.match}`,
  );
  return lines.join('\n');
}
