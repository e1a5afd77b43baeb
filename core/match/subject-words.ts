/** The words by which a passage is known to be on a subject, as content/subjects holds them. */

import type { ClaimId, CueBook, CueFile, TopicId } from '../../content/types.ts';
import type { ScanForm } from '../text/scan.ts';

/**
 * What a passage can be on: a topic of the record, or a claim that no topic stands for
 * (p2: recognition of the result; p4: appeals to other States and international bodies).
 */
export type SubjectId = TopicId | Extract<ClaimId, 'p2' | 'p4'>;

/**
 * A word speaks by itself. An act ("shut down") and an object ("newspaper") only speak together:
 * either alone is everyday language. Search aids, never shown as fact.
 */
interface SubjectWords {
  readonly words?: readonly string[];
  readonly acts?: readonly string[];
  readonly objects?: readonly string[];
}
type Subjects = Readonly<Partial<Record<SubjectId, SubjectWords>>>;

/** `hint`: adds to a subject that is there already, never makes one. */
type SubjectPart = 'word' | 'act' | 'object' | 'hint';
export interface SubjectForm extends ScanForm {
  readonly subject: SubjectId;
  readonly part: SubjectPart;
}

type File = CueFile & { readonly subjects?: Subjects };

/** All forms for a text in `lang`; names in Latin letters are looked for in every language. */
export function subjectForms(cues: CueBook, lang: string): SubjectForm[] {
  const own = isLang(cues, lang) ? formsOf(cues[lang]) : Object.values(cues).flatMap(formsOf);
  const names = lang === 'en' ? [] : formsOf(cues.en).filter(({ form }) => NAME.test(form));
  return unique([...own, ...names]);
}

/** Capitals inside: a name or an abbreviation, printed so in other languages too. */
const NAME = /^[A-Z][a-z]* (?:[a-z]+ )?[A-Z]|^[A-Z.]{3,}$/;
const isLang = (cues: CueBook, lang: string): lang is keyof CueBook => lang in cues;

function formsOf(file: File): SubjectForm[] {
  const lists = Object.entries(file.subjects ?? {}) as [SubjectId, SubjectWords][];
  const own = lists.flatMap(([subject, { words = [], acts = [], objects = [] }]) => [
    ...words.map(form => ({ form, subject, part: 'word' as const })),
    ...acts.map(form => ({ form, subject, part: 'act' as const })),
    ...objects.map(form => ({ form, subject, part: 'object' as const })),
  ]);
  const topics = Object.entries(file.topics) as [TopicId, CueFile['topics'][TopicId]][];
  const cues = topics.flatMap(([subject, list = []]) =>
    list.map(({ form, ambiguous }) => ({
      form,
      subject,
      part: ambiguous ? ('hint' as const) : ('word' as const),
    })),
  );
  return [...own, ...cues];
}

/** One entry a form and subject: what content/subjects says of it goes before the cue. */
function unique(forms: readonly SubjectForm[]): SubjectForm[] {
  const seen = new Map<string, SubjectForm>();
  for (const form of forms) {
    const key = `${form.subject} ${form.form.toLowerCase()} ${form.part === 'object' ? 'o' : form.part === 'act' ? 'a' : ''}`;
    if (!seen.has(key)) seen.set(key, form);
  }
  return [...seen.values()];
}
