/** Which subjects a passage is on, how strongly, and by which of its own words. */

import type { Folded } from '../text/fold.ts';
import { printed } from '../text/fold.ts';
import type { ScanHit } from '../text/scan.ts';
import type { SubjectForm, SubjectId } from './subject-words.ts';

interface SubjectEvidence {
  readonly strength: number;
  /** As printed, in the order of the text. */
  readonly because: readonly string[];
}
export type PassageSubjects = ReadonlyMap<SubjectId, SubjectEvidence>;

/** An act and its object stand in one clause: beyond this they rarely belong together. */
const PAIR_REACH = 80;
/** A second sign of the same subject makes it surer, but a list of them is still one passage. */
const FURTHER_SIGN = 0.5;
const MOST = 2.5;
/** Hints break ties between passages, no more. */
const HINT = 0.25;

interface Sign {
  readonly start: number;
  readonly end: number;
}

/** Sums up the hits of one passage by subject. */
export function passageSubjects(
  folded: Folded,
  hits: readonly ScanHit<SubjectForm>[],
): PassageSubjects {
  const bySubject = new Map<SubjectId, ScanHit<SubjectForm>[]>();
  for (const hit of hits) {
    const list = bySubject.get(hit.entry.subject);
    if (list) list.push(hit);
    else bySubject.set(hit.entry.subject, [hit]);
  }
  const found = new Map<SubjectId, SubjectEvidence>();
  for (const [subject, list] of bySubject) {
    const evidence = weigh(folded, list);
    if (evidence) found.set(subject, evidence);
  }
  return found;
}

function weigh(folded: Folded, hits: readonly ScanHit<SubjectForm>[]): SubjectEvidence | undefined {
  const of = (part: SubjectForm['part']) => hits.filter(hit => hit.entry.part === part);
  const words = of('word');
  const objects = of('object');
  const pairs = of('act').flatMap(act => {
    const object = nearest(folded, act, objects);
    return object ? [act, object] : [];
  });
  const signs = new Set(words.map(hit => hit.entry.form.toLowerCase()));
  for (const hit of pairs) if (hit.entry.part === 'act') signs.add(hit.entry.form.toLowerCase());
  if (signs.size === 0) return undefined;
  const strength = Math.min(MOST, 1 + FURTHER_SIGN * (signs.size - 1));
  const said = [...words, ...pairs].sort((a, b) => a.start - b.start);
  return {
    strength: strength + HINT * Math.min(1, of('hint').length),
    because: longest(said.map(hit => printed(folded, hit.start, hit.end))),
  };
}

/** Each word once, and none that stands in another: a reason is read by people. */
function longest(words: readonly string[]): string[] {
  return [...new Set(words)].filter(
    word => !words.some(other => other !== word && other.includes(word)),
  );
}

function nearest<T extends Sign>(folded: Folded, act: Sign, objects: readonly T[]): T | undefined {
  let best: T | undefined;
  let least = PAIR_REACH + 1;
  for (const object of objects) {
    const [left, right] = act.start < object.start ? [act, object] : [object, act];
    const apart = right.start - left.end;
    if (apart < least && !SENTENCE_END.test(folded.text.slice(left.end - 1, right.start))) {
      best = object;
      least = apart;
    }
  }
  return best;
}
/** A stop behind a small letter or a bracket; "U.S. " and initials end nothing. */
const SENTENCE_END = /[a-z)"”][.!?]["”']?\s|[។。！？]/;
