/** Reads an article once: its subjects, the names it holds, the documents it cites. */

import type { CueBook } from '../../content/types.ts';
import type { Passage } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import { findSymbols } from '../offer/symbols.ts';
import { fold, printed } from '../text/fold.ts';
import { compileScan } from '../text/scan.ts';
import { compileSubjects } from './find-subjects.ts';
import type { NameIndex } from './names.ts';
import { passageSubjects } from './passage-subjects.ts';
import { type Subject, weighSubjects } from './salience.ts';
import { subjectForms } from './subject-words.ts';

interface Met {
  readonly passages: number[];
  readonly word: string;
}
export interface ArticleSubjects {
  readonly subjects: Subject[];
  readonly met: ReadonlyMap<string, Met>;
  readonly documents: ReadonlyMap<string, Met>;
}

/** Compiles the words of a language when the first article in it comes. */
export function readArticleSubjects(
  corpus: Corpus,
  cues: CueBook,
  names: NameIndex,
): (passages: readonly Passage[], lang: string) => ArticleSubjects {
  const scanNames = compileScan(names.forms);
  const finders = new Map<string, ReturnType<typeof compileSubjects>>();
  const finderOf = (lang: string) => {
    const there = finders.get(lang);
    if (there) return there;
    const made = compileSubjects(subjectForms(cues, lang));
    finders.set(lang, made);
    return made;
  };
  return (passages, lang) => {
    const find = finderOf(lang);
    const met = new Map<string, Met>();
    const documents = new Map<string, Met>();
    const meet = (map: Map<string, Met>, key: string, passage: number, word: string) => {
      const there = map.get(key);
      if (there) there.passages.push(passage);
      else map.set(key, { passages: [passage], word });
    };
    const found = passages.map(({ index, text }) => {
      const folded = fold(text);
      for (const { entry, start, end } of scanNames(folded)) {
        meet(met, entry.name, index, printed(folded, start, end));
      }
      for (const { document, start, end } of findSymbols(text, corpus)) {
        meet(documents, document, index, text.slice(start, end));
      }
      return passageSubjects(folded, find(folded));
    });
    return { subjects: weighSubjects(passages, found), met, documents };
  };
}
