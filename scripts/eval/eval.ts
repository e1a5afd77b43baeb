/** Measures the judgement over the project's own test articles and, when present, ../shared. */
import { existsSync, readFileSync } from 'node:fs';
import { readCues, readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { loadFixtures } from '../fixtures.ts';
import { createInspect, type InspectInput } from '../inspect-page.ts';
import { parseHtml } from '../parse-html.ts';
import { evalMatching } from './eval-matching.ts';
import { evalSummary, evalTables, type Judged } from './eval-score.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const inspect = createInspect(loadCorpus(readRecord()), readCues(), parseHtml);
const milliseconds: number[] = [];
const all: Judged[] = [];

function judge(about: Omit<Judged, 'offered' | 'because'>, input: InspectInput): Judged {
  const { verdict, offer, ms } = inspect(input);
  milliseconds.push(ms.detect);
  const met = verdict.evidence.slice(0, 3).map(e => `${e.cue} (${e.where})`);
  const because = `article ${verdict.article}, about ${verdict.about}, score ${verdict.score}: ${met.join(', ')}`;
  const judged = { ...about, offered: offer, because };
  all.push(judged);
  return judged;
}

const print = (text: string) => process.stdout.write(`${text}\n\n`);
if (process.argv.includes('--matching')) {
  evalMatching(line => process.stdout.write(`${line}\n`));
  process.exit();
}
const lines = (path: string): Record<string, string>[] =>
  readFileSync(new URL(path, SHARED), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, string>);
const bare = (text: string) => text.replace(/[\u200b-\u200d\u2060]/g, '');

const fixtures = loadFixtures();
for (const split of ['tune', 'aside'] as const) {
  const set = `Own test articles, ${split === 'tune' ? 'two thirds to tune on' : 'the third kept aside'}`;
  const judged = fixtures
    .filter(fixture => fixture.split === split)
    .map(({ id, lang, kind, title, label, html, url }) =>
      judge(
        { id, set, lang, kind, title, label: label === 'positive' ? 'positive' : 'negative' },
        { html, url },
      ),
    );
  // The third kept aside stays unseen: figures only, unless asked for.
  print(evalTables(set, judged, split === 'tune' || process.argv.includes('--aside')));
}

if (existsSync(new URL('articles/articles.jsonl', SHARED))) {
  const rows = lines('articles/articles.jsonl');
  const label = (row: Record<string, string>) => row['label'] as Judged['label'];
  const text = (row: Record<string, string>, change: (text: string) => string) => ({
    url: row['url'] ?? '',
    title: change(row['title'] ?? ''),
    date: row['date'] ?? '',
    text: change(row['text'] ?? ''),
  });
  const run = (set: string, some: typeof rows, change: (text: string) => string) =>
    some.map(row =>
      judge(
        {
          id: row['id'] ?? '',
          set,
          lang: row['lang'] ?? '',
          kind: row['kind'] ?? '',
          title: (row['title'] ?? '').slice(0, 80),
          label: label(row),
        },
        text(row, change),
      ),
    );
  const printed = 'Real articles, as printed';
  print(
    evalTables(
      printed,
      run(printed, rows, same => same),
    ),
  );
  const khmer = rows.filter(row => row['lang'] === 'km');
  const without = 'Real Khmer articles, without zero-width spaces';
  print(evalTables(without, run(without, khmer, bare)));
} else print('../shared/articles is not there: left out.');

if (existsSync(new URL('pages/index.jsonl', SHARED))) {
  const set = 'Real pages on other matters';
  const judged = lines('pages/index.jsonl').map(row =>
    judge(
      {
        id: row['file'] ?? '',
        set,
        lang: row['lang'] ?? '',
        kind: row['kind'] ?? '',
        title: row['title'] ?? '',
        label: 'negative',
      },
      {
        url: row['url'] ?? '',
        html: readFileSync(new URL(`pages/${row['file']}`, SHARED), 'utf8'),
      },
    ),
  );
  print(evalTables(set, judged));
} else print('../shared/pages is not there: left out.');

print(evalSummary(all));
milliseconds.sort((a, b) => a - b);
const median = milliseconds[milliseconds.length >> 1];
print(`Judging one article: median ${median} ms, slowest ${milliseconds.at(-1)} ms.`);
