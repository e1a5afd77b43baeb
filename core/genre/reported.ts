/** Tells a report of something that happened from a description of something: who said what, when. */

import type { Article } from '../article.ts';

/** Words by which reports give someone's words, and days of the week, in our languages. */
const SAID =
  /\b(?:said|told|says|according to|d'après|announced|reported|declared|alleged|claimed|warned|confirmed|statement|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|a (?:dit|déclaré|annoncé|affirmé)|ont (?:dit|déclaré|annoncé)|selon|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sagte|erklärte|teilte|laut|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dijo|anunció|afirmó|aseguró|según|lunes|martes|miércoles|jueves|viernes|sábado|domingo|disse|afirmou|anunciou|segundo|segunda-feira|ha detto|ha annunciato|ha dichiarato|secondo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|zei|zegt|meldt|volgens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kata|mengatakan|menurut|senin|selasa|rabu|kamis|jumat|minggu|isnin|khamis|jumaat|ahad)\b/giu;
const SAID_ELSEWHERE =
  /cho biết|tuyên bố|phát biểu|theo |thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|заявил|сообщ|по словам|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресен|表示|宣布|报道|報道|报导|報導|称|稱|说|說|日讯|と述べ|と発表|によると|した。|밝혔다|말했다|전했다|보도|กล่าว|ระบุ|เปิดเผย|ประกาศ|รายงาน|ກ່າວ|ລາຍງານ|ថ្លែង|និយាយ|ប្រាប់|ប្រកាស|បញ្ជាក់|អះអាង|ថ្ងៃ(?:ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ|ទី)/giu;
const QUOTE = /[“"«「][^“”"«»「」]{15,}/g;
/** Two such signs in the opening are a report; one may be a citation. */
const ENOUGH = 2;
const OPENING = 3000;
const BROKEN = /[\u200b-\u200d\u2060]/g;

export function isReported(article: Article): boolean {
  if (article.signals.hasDateline) return true;
  const text = article.passages
    .slice(1)
    .map(passage => passage.text)
    .join(' ')
    .slice(0, OPENING)
    .replace(BROKEN, '');
  const signs = [SAID, SAID_ELSEWHERE, QUOTE].reduce(
    (sum, pattern) => sum + (text.match(pattern)?.length ?? 0),
    0,
  );
  return signs >= ENOUGH;
}
