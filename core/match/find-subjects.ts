/** Finds all subject words of a text, also those inside a longer one on another subject. */

import { type Folded, fold } from '../text/fold.ts';
import { compileScan, type ScanHit } from '../text/scan.ts';
import type { SubjectForm } from './subject-words.ts';

type Find = (folded: Folded) => ScanHit<SubjectForm>[];

/**
 * The scan takes the longest form and goes on behind it. "Crackdown on the opposition" must not
 * hide that "opposition" is an object of other subjects, so forms are searched once, beforehand.
 */
export function compileSubjects(forms: readonly SubjectForm[]): Find {
  const scan = compileScan(forms);
  const inside = new Map<SubjectForm, readonly ScanHit<SubjectForm>[]>();
  for (const form of forms) {
    const nested = within(scan, form);
    if (nested.length > 0) inside.set(form, nested);
  }
  return folded => {
    const hits = scan(folded);
    const more = hits.flatMap(hit =>
      (inside.get(hit.entry) ?? []).map(({ entry, start, end }) => ({
        entry,
        start: hit.start + start,
        end: hit.start + end,
      })),
    );
    return more.length > 0 ? [...hits, ...more] : hits;
  };
}

/** What stands in a form when its first or its last word is taken away. */
function within(scan: Find, form: SubjectForm): ScanHit<SubjectForm>[] {
  const { text } = fold(form.form);
  const first = text.includes(' ') ? text.indexOf(' ') + 1 : 1;
  const last = text.includes(' ') ? text.lastIndexOf(' ') : text.length - 1;
  const head = scan(fold(text.slice(0, last)));
  const tail = scan(fold(text.slice(first))).map(hit => ({
    ...hit,
    start: hit.start + first,
    end: hit.end + first,
  }));
  return [...head, ...tail].filter(({ entry }) => entry.subject !== form.subject);
}
