import { describe, expect, it } from 'vitest';
import { readCueFiles, readRecord } from '../../../content/read.ts';
import { fold } from '../../../core/text/fold.ts';
import { foldedWords } from '../../../core/text/fold-words.ts';
import { words } from '../../../core/text/words.ts';

describe('the quick way to folded words', () => {
  const { topics, names, files, searchWords } = readRecord();
  const texts = [
    ...topics.flatMap(topic => topic.aliases),
    ...names.flatMap(name => Object.values(name.forms).flat()),
    ...searchWords.rings.flat(),
    ...searchWords.elsewhere,
    ...readCueFiles().flatMap(file =>
      Object.values(file.topics)
        .flat()
        .map(cue => cue.form),
    ),
    ...files.flatMap(({ document, findings }) => [document.title, ...findings.map(f => f.summary)]),
    'Đảng Ánh nến',
    'œuvre',
    'straße',
    'ＮＥＣ',
    'ｶﾞ',
    'naïve café',
    '',
    '洪森',
  ];

  it('gives the words of the folded text, for every text of the record', () => {
    for (const text of texts) {
      expect(foldedWords(text)).toEqual(words(fold(text).text).map(word => word.text));
    }
  });
});
