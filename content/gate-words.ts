/** Which cues the page script carries: the country's names in every language, and nothing else. */
import type { CueBook } from './types.ts';

export function gateWords(cues: CueBook): string[] {
  const words = Object.values(cues).flatMap(file =>
    [...file.country, ...file.demonym].map(cue => (cue.norm ?? cue.form).toLowerCase()),
  );
  const unique = [...new Set(words)].sort((a, b) => a.length - b.length || a.localeCompare(b));
  // A word that holds a shorter one adds nothing: the gate looks for parts of words.
  return unique.filter((word, i) => !unique.slice(0, i).some(short => word.includes(short)));
}
