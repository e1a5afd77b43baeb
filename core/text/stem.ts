/** Brings an English or French word to a stem, so that "dissolved" finds "dissolution". */

/** Words up to this length stay: too little is left of them to tell them apart. */
const SHORT = 3;

/** American and British spellings of one word fall together. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|ing|ation|ations|er|ers)$/, 'is$1'],
  [/our(s|ed|ing|able|ite)?$/, 'or$1'],
  [/tre(s|d)?$/, 'ter$1'],
];

/** Suffix, what stands in its place, least length of what is left. One suffix falls in a step. */
type Rule = readonly [suffix: RegExp, put: string, least: number];
const STEPS: readonly (readonly Rule[])[] = [
  [
    [/(ss|us|is)$/, '$1', 2],
    [/ies$/, 'y', 3],
    [/(s|x|z|ch|sh)es$/, '$1', 3],
    [/aux$/, 'al', 3],
    [/s$/, '', 3],
  ],
  [
    [/(ingly|edly)$/, '', 4],
    [/ying$/, 'y', 3],
    [/ied$/, 'y', 3],
    [/(ing|ed|ee)$/, '', 3],
  ],
  [
    [/olution$/, 'olv', 5],
    [/ifi(cation|cat)$/, 'ify', 5],
    [/(isation|ation|ition)$/, '', 4],
    [/([^s]s|t)ion$/, '$1', 4],
    [/(ement|mental|ment)$/, '', 4],
    [/(fully|ously|ively|ally|ly)$/, '', 4],
    [/(euse|eur|iste|ist|ism|isme)$/, '', 4],
    [/(or|er)$/, '', 3],
    [/(oral|al|ive)$/, '', 4],
  ],
  [
    [/at(e)?$/, '', 5],
    [/([bdfgkmnprtv])\1$/, '$1', 3],
    [/e$/, '', 3],
    [/[yi]$/, '', 5],
  ],
];

/** Stem of a folded word. Words of other scripts, numbers and short words stay as they are. */
export function stem(word: string): string {
  if (word.length <= SHORT || !/^[a-z]+$/.test(word)) return word;
  let form = word;
  for (const [from, to] of SPELLINGS) form = form.replace(from, to);
  for (const step of STEPS) {
    const rule = step.find(([suffix]) => suffix.test(form));
    if (!rule) continue;
    const shorter = form.replace(rule[0], rule[1]);
    if (shorter.length >= rule[2]) form = shorter;
  }
  return form;
}
