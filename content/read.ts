/**
 * Reads the folder content/ in plain Node: for the build, the command-line doors and the tests.
 * Data is discovered: a new file under findings/ or cues/ needs no code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aids } from '../core/corpus.ts';
import type { Cue, CueBook, CueFile, ElectionRecord, FindingFile } from './types.ts';

const root = import.meta.dirname;
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const folder = <T>(path: string): T[] =>
  readdirSync(join(root, path))
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => json<T>(join(path, name)));

/** The whole record, as it lies in content/, nothing left out. */
export function readRecord(): ElectionRecord & Required<Aids> {
  return {
    compiled: '2026-11-23',
    statement: json('statement.json'),
    topics: json('topics.json'),
    files: folder<FindingFile>('findings'),
    elections: json('elections.json'),
    names: json('names.json'),
    bodies: json('bodies.json'),
    searchWords: json('search-words.json'),
    translations: json('translations.json'),
    changes: json('changes.json'),
  };
}

/** All cue files with their provenance. */
export function readCueFiles(): CueFile[] {
  return folder<CueFile>('cues');
}

/** The words that tie a passage to a subject of the record, by language. */
export function readSubjects(): { lang: string; subjects: Record<string, unknown> }[] {
  return folder('subjects');
}

/** The cues as the judgement needs them: where each was seen stays in the files. */
export function readCues(): CueBook {
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean);
    if (value === null || typeof value !== 'object') return value;
    const {
      where: _where,
      note: _note,
      seen: _seen,
      example: _example,
      ...rest
    } = value as Cue & { example?: string };
    return Object.fromEntries(Object.entries(rest).map(([key, v]) => [key, lean(v)]));
  };
  const subjects = new Map(readSubjects().map(file => [file.lang, file.subjects]));
  const files = readCueFiles().map(file => {
    const words = subjects.get(file.lang);
    const leaf = lean(file) as CueFile;
    return [file.lang, words ? { ...leaf, subjects: words } : leaf];
  });
  return Object.fromEntries(files) as CueBook;
}
