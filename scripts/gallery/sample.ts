/** What the gallery shows: a sample article in our own words, judged by the real engine. */
import cues from 'virtual:cues';
import record from 'virtual:record';
import { unpack } from '#content/packed.ts';
import { recordFacts } from '#core/about/facts.ts';
import { provenanceRows } from '#core/about/provenance.ts';
import type { Article, PassageKind } from '#core/article.ts';
import { cite } from '#core/cite/cite.ts';
import { styles } from '#core/cite/styles.ts';
import { loadCorpus } from '#core/corpus.ts';
import { draftFacts as factsOfDraft } from '#core/draft/facts.ts';
import { createRecordDoor } from '#core/record-door.ts';

const article = (
  title: string,
  published: string | undefined,
  body: readonly string[],
  site = 'Example News',
): Article => ({
  url: 'https://www.example.org/2023/05/vote',
  title,
  site,
  ...(published ? { published } : {}),
  keywords: [],
  passages: [title, ...body].map((text, index) => ({
    index,
    text,
    kind: (index === 0 ? 'title' : index === 1 ? 'lead' : 'body') satisfies PassageKind,
  })),
  signals: {
    schemaTypes: ['NewsArticle'],
    ogType: 'article',
    bodyChars: body.join('').length,
    paragraphs: body.length,
    linkDensity: 0.02,
    cards: 0,
    hasByline: true,
    hasDateline: true,
    plain: false,
  },
});

const english = [
  'The National Election Committee said on Monday that it would not register the Candlelight Party for the national election of 23 July, because the party had not handed in an original document that the law requires.',
  'The party said that it would appeal to the Constitutional Council. It is widely seen as the successor of the Cambodia National Rescue Party, which the Supreme Court dissolved in 2017.',
  'Its leaders have been tried in mass trials, and independent media such as Voice of Democracy were closed before the campaign.',
  'Election officials said that the same rules bind every party. Observers asked whether voters would have a real choice.',
  'The last vote in the country, for the commune councils, was on 5 June 2022.',
];

const khmer = [
  'គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត បានប្រកាសថាខ្លួនមិនចុះបញ្ជីគណបក្សភ្លើងទៀន សម្រាប់ការបោះឆ្នោតជ្រើសតាំងតំណាងរាស្ត្រ នៅថ្ងៃទី២៣ ខែកក្កដា ទេ។',
  'គណបក្សនេះនឹងប្តឹងទៅក្រុមប្រឹក្សាធម្មនុញ្ញ។ គណបក្សសង្គ្រោះជាតិត្រូវបានតុលាការកំពូលរំលាយនៅឆ្នាំ២០១៧។',
  'មន្ត្រីបោះឆ្នោតនិយាយថា ច្បាប់បោះឆ្នោតអនុវត្តដូចគ្នាចំពោះគណបក្សទាំងអស់។',
];

const corpus = loadCorpus(unpack(record));
export const door = createRecordDoor(corpus, cues);
export const subjects = record.topics.map(({ id, label }) => ({ id, label: label.en }));
export const provenance = provenanceRows(corpus);
export const facts = recordFacts(corpus);
export const draftFacts = factsOfDraft(corpus);
export const citing = { styles, style: 'oscola', today: '2026-11-23', printAccess: true, cite };

export const readings = {
  en: door.judge(
    article(
      'Cambodia’s election body bars main opposition party from July vote',
      '2023-05-15',
      english,
    ),
  ),
  undated: door.judge(
    article(
      'Cambodia’s election body bars main opposition party from July vote',
      undefined,
      english,
    ),
  ),
  late: door.judge(
    article(
      'Cambodia’s election body bars main opposition party from July vote',
      '2026-05-15',
      english,
    ),
  ),
  early: door.judge(
    article(
      'Cambodia’s election body bars main opposition party from July vote',
      '2017-11-15',
      english,
    ),
  ),
  km: door.judge(article('គ.ជ.ប មិនចុះបញ្ជីគណបក្សភ្លើងទៀនសម្រាប់ការបោះឆ្នោតខែកក្កដា', '2023-05-15', khmer)),
};
