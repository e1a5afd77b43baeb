/** Judges a title and a text without markup, for the tables of the detector's tests. */
import { readCues } from '../../../content/read.ts';
import { createDetector } from '../../../core/detect.ts';
import { fromText } from '../../../core/genre/plain-article.ts';
import type { Verdict } from '../../../core/verdict.ts';

const detect = createDetector(readCues());

export const judge = (title: string, text: string): Verdict => detect(fromText({ title, text }));

/** Why a case of a table went wrong, in one line. */
export const reasons = (verdict: Verdict): string =>
  `${verdict.score} ${verdict.evidence.map(e => `${e.cue}@${e.where}`).join(' ')}`;
