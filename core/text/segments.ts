/** Splits a run without spaces into words, where the engine knows how. */

/** Cuts a run into segments; absent where the engine cannot. */
export type Segment = (run: string) => string[];

/**
 * The engine's own word breaker for Khmer, Thai, Lao and Chinese. Engines split differently and some
 * call common Khmer words not word-like, so its segments only ever help a dictionary; they decide nothing.
 */
export function engineSegments(): Segment | undefined {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined;
  // Made when first needed: the engine loads a dictionary for it.
  let breaker: Intl.Segmenter | undefined;
  return run => {
    breaker ??= new Intl.Segmenter('km', { granularity: 'word' });
    return Array.from(breaker.segment(run), part => part.segment);
  };
}
