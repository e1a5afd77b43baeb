/** UN document symbols in any spelling: "A/HRC/54/36", "ahrc5436", "ccpr khm co3". */

/** Letters a shortened symbol must keep, so that no stray number is taken for one. */
const LEAST_LETTERS = 2;

/** Parts of a symbol: runs of letters and runs of digits, lower case. */
export function symbolAtoms(symbol: string): string[] {
  return symbol.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/**
 * All ways to write a symbol without separators, each with how much of it is there: letters may be
 * left out ("ccprkhmco3"), numbers may not, but for those behind a word like "Add.".
 */
export function symbolSpellings(symbol: string): Map<string, number> {
  const atoms = symbolAtoms(symbol);
  const spellings = new Map<string, number>();
  const whole = atoms.join('').length;
  const walk = (i: number, written: string, letters: number): void => {
    const atom = atoms[i];
    if (atom === undefined) {
      if (letters < LEAST_LETTERS || written.length < 4) return;
      spellings.set(written, Math.max(spellings.get(written) ?? 0, written.length / whole));
      return;
    }
    const digits = /\d/.test(atom);
    walk(i + 1, written + atom, digits ? letters : Math.max(letters, atom.length));
    if (!digits) walk(i + 1, written, letters);
  };
  walk(0, '', 0);
  const addendum = atoms.indexOf('add');
  if (addendum > 0) {
    const [base] = symbolSpellings(atoms.slice(0, addendum).join('/')).keys();
    if (base) spellings.set(base, 0.5);
  }
  return spellings;
}

/** A resolution by its number alone ("54/36"), as it is written with a stroke. */
export function resolutionNumber(symbol: string): string | undefined {
  return (
    /\/RES\/(\d+\/\d+)$/.exec(symbol)?.[1] ??
    /WGAD\/(?<year>\d+)\/(?<no>\d+)$/.exec(symbol)?.[0]?.replace(/WGAD\/(\d+)\/(\d+)/, '$2/$1')
  );
}

/** Stretches of a query that can only be meant as a symbol or a resolution's number. */
export const SYMBOL_LIKE =
  /\b(?:[A-Z]{1,6}(?:[./][A-Z0-9]{1,7}(?:[.-][0-9]{1,4})?)*\/[A-Z0-9.-]*\d(?:\/[A-Z0-9.-]+)*|\d{1,4}\/\d{1,4})(?![\p{L}\p{N}])/giu;
