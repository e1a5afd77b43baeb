/** Brings an English or French word to a stem, so that "dissolved" finds "dissolution". */

/** Words up to this length stay: too little is left of them to tell them apart. */
const SHORT = 3;

/** Suffix, what stands in its place, least length of what is left. */
type Rule = readonly [suffix: string, put: string, least: number];

const each = (suffixes: string, put: string, least: number): Rule[] =>
  suffixes.split(' ').map((suffix): Rule => [suffix, put, least]);
/** American and British spellings of one word fall together. */
const spelling = (from: string, to: string, endings: string): Rule[] =>
  endings.split(' ').map((ending): Rule => [from + ending, to + ending, 3]);

/** One suffix falls in a step: the first that fits. */
const STEPS: readonly (readonly Rule[])[] = [
  spelling('iz', 'is', 'e ed es ing ation ations er ers'),
  [...spelling('our', 'or', 's ed ing able ite'), ['our', 'or', 3]],
  [...spelling('tre', 'ter', 's d'), ['tre', 'ter', 3]],
  [
    ['ss', 'ss', 2],
    ['us', 'us', 2],
    ['is', 'is', 2],
    ['ies', 'y', 3],
    ['ses', 's', 3],
    ['xes', 'x', 3],
    ['zes', 'z', 3],
    ['ches', 'ch', 3],
    ['shes', 'sh', 3],
    ['aux', 'al', 3],
    ['s', '', 3],
  ],
  [...each('ingly edly', '', 4), ...each('ying ied', 'y', 3), ...each('ing ed ee', '', 3)],
  [
    ['olution', 'olv', 5],
    ...each('ification ificat', 'ify', 5),
    ...each('isation ation ition', '', 4),
    ['ssion', 'ssion', 4],
    ['sion', 's', 4],
    ['tion', 't', 4],
    ...each('ement mental ment fully ously ively ally ly euse eur iste ist isme ism', '', 4),
    ...each('or er', '', 3),
    ...each('oral al ive', '', 4),
  ],
  [
    ...each('ate at', '', 5),
    ...Array.from('bdfgkmnprtv', (letter): Rule => [letter + letter, letter, 3]),
    ['e', '', 3],
    ...each('y i', '', 5),
  ],
];

const A = 97;
/** The rules of a step by the last letter of their suffix, a to z. */
const BY_LAST = STEPS.map(step => {
  const rules: Rule[][] = Array.from({ length: 26 }, () => []);
  for (const rule of step) rules[rule[0].charCodeAt(rule[0].length - 1) - A]?.push(rule);
  return rules;
});
const LATIN = /^[a-z]+$/;

/** The first rule of a step that fits a word. */
function ruleFor(form: string, step: readonly (readonly Rule[])[]): Rule | undefined {
  const rules = step[form.charCodeAt(form.length - 1) - A];
  // By index: thousands of words pass here before the engine has compiled anything.
  for (let i = 0; rules !== undefined && i < rules.length; i++) {
    const rule = rules[i];
    if (rule !== undefined && form.endsWith(rule[0])) return rule;
  }
  return undefined;
}

/** Stem of a folded word. Words of other scripts, numbers and short words stay as they are. */
export function stem(word: string): string {
  if (word.length <= SHORT || !LATIN.test(word)) return word;
  let form = word;
  for (let i = 0; i < BY_LAST.length; i++) {
    const rule = ruleFor(form, BY_LAST[i] ?? []);
    if (rule === undefined) continue;
    const kept = form.length - rule[0].length;
    if (kept + rule[1].length >= rule[2]) form = form.slice(0, kept) + rule[1];
  }
  return form;
}
