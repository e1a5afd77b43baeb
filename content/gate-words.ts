/**
 * Which words the page script carries: the country's names in every language, its capital, and the
 * few names that stand for it in a report which takes the country for granted. A word too many costs
 * a look at the page; a word too few loses an article. Lower case: found anywhere; capitals: alone.
 */
import type { CueBook } from './types.ts';

/** Cues of the country that are no name of it, or too common to look for. */
const NOT_A_NAME = new Set([
  'the kingdom',
  'đất nước chùa tháp',
  'dat nuoc chua tháp',
  'dat nuoc chua thap',
]);

/** Stems under which the printed forms fall together: adjectives, cases, plurals. */
const STEMS = [
  'cambo',
  'kambo',
  'kemboj',
  'ampuch',
  'khm',
  'jemer',
  'камбодж',
  'кхмер',
  '柬',
  '高棉',
];

/** The capital as the languages print it, and names that readers of Cambodian news need no country for. */
const INSTEAD = [
  'phnom',
  'phnôm',
  'nom pen',
  'пномпен',
  '金边',
  '金邊',
  'プノンペン',
  '프놈펜',
  'พนมเปญ',
  'ພະນົມເປ',
  'hun sen',
  'hunsen',
  'hun manet',
  'kem sokha',
  'sam rainsy',
  'candlelight party',
  'funcinpec',
  '洪森',
  'フン・セン',
  '훈센',
  '훈 센',
  'ฮุน เซน',
  'ฮุนเซน',
  'хун сен',
  'national election committee',
  'comité national des élections',
  'parti de la bougie',
  'partai lilin',
  'partai cahaya lilin',
  'partito del lume di candela',
  'partito della luce di candela',
  'kaarslichtpartij',
  'kerzenlichtpartei',
  '国选委',
  '國選委',
  '烛光党',
  '燭光黨',
  '救国党',
  '救國黨',
  '奉辛比克',
  'キャンドルライト党',
  '촛불당',
  '구국당',
  'พรรคแสงเทียน',
  'ฟุนซินเปค',
  'фунсинпек',
  'NEC',
  'CNRP',
];

/** The words for `page/gate`, shortest set that finds every form of the cues. */
export function gateWords(cues: CueBook): string[] {
  const forms = Object.values(cues).flatMap(file =>
    [...file.country, ...file.demonym].map(cue => cue.form.toLowerCase()),
  );
  const names = forms.filter(form => !NOT_A_NAME.has(form));
  const unique = [...new Set([...STEMS, ...names, ...INSTEAD])].sort(
    (a, b) => a.length - b.length || a.localeCompare(b),
  );
  // A word that holds a shorter one adds nothing: the gate looks for parts of words.
  return unique.filter((word, i) => !unique.slice(0, i).some(short => word.includes(short)));
}
