/** Gives a text the words of like meaning of its own words, for engines that have no synonyms. */

import { stem } from '../../core/text/stem.ts';

const stems = (spaced: string) => spaced.split(' ').map(stem).join(' ');

/** All forms of the rings that a text of spaced words holds a form of, once each. */
export function ringsIn(
  rings: readonly (readonly string[])[],
  spaced: (text: string) => string,
): (text: string) => string {
  const forms = rings.map(ring => ring.map(spaced));
  const byFirst = new Map<string, { form: string; ring: number }[]>();
  for (const [ring, list] of forms.entries()) {
    for (const form of list.map(stems)) {
      const first = form.split(' ')[0] ?? '';
      const known = byFirst.get(first);
      if (known) known.push({ form, ring });
      else byFirst.set(first, [{ form, ring }]);
    }
  }
  return text => {
    const padded = `${stems(text)} `;
    const held = new Set<number>();
    for (let at = 0; at < padded.length; at = padded.indexOf(' ', at) + 1) {
      for (const { form, ring } of byFirst.get(padded.slice(at, padded.indexOf(' ', at))) ?? []) {
        if (padded.startsWith(`${form} `, at)) held.add(ring);
      }
    }
    return [...new Set(Array.from(held, ring => forms[ring] ?? []).flat())].join(' ');
  };
}
