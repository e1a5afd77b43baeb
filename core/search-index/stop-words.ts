/** Words that say how something is asked, not what about: left out of queries and phrases. */

const SPACED = `a about above after all also am an and any are as at be because been before being below
between both but by can could did do does doing during each for from had has have having he her here him
his how i if in into is it its itself just me more most my no nor not now of off on once only or other our
out over own same she should so some such than that the their them then there these they this those through
to too under until up upon us very was we were what when where which while who whom why will with would you
your s t d m re ve ll don didn doesn isn wasn
tell show find give list look search said say says saying happened happen please info information
anything something everything someone vs versus regarding concerning
au aux avec ce ces cette cela dans de des du elle en est et eu il ils je la le les leur leurs lui mais me
mes mon ne nos notre nous on ont ou par pas pour qu que quel quelle quels quelles qui sa sans se ses si son
sont sur ta te tes ton tu un une vos votre vous y a ete etait sera comme quoi comment pourquoi quand dit
l n j c`;

/** Khmer, Thai and Chinese words of the same kind. */
export const UNSPACED_STOP_WORDS: readonly string[] = [
  ...'និង នៃ ក្នុង នៅ របស់ ដែល ជា មាន ត្រូវ បាន ដោយ ពី ទៅ អំពី តើ ឬ អ្វី អ្វីខ្លះ ទេ គឺ ចំពោះ លើ ក្រោយ'.split(' '),
  ...'ឆ្នាំ ខែ ថ្ងៃ មុន នេះ នោះ ដើម្បី ហើយ ដែរ ឲ្យ ឱ្យ ការ ក្រោម ជាមួយ យ៉ាងណា ហេតុអ្វី ពេលណា អ្នកណា បើ រួច ខ្លះ កំពុង នឹង ត្រូវបាន ស្ដីពី ស្តីពី'.split(
    ' ',
  ),
  ...'ของ และ ใน ที่ เป็น ได้ จาก การ ว่า อย่างไร อะไร ไหม'.split(' '),
  ...'的 了 在 是 和 被 对 關於 关于 吗 什么 什麼 与 與 对于'.split(' '),
];

const spaced = new Set(SPACED.split(/\s+/));

/** Whether a folded word of a script with spaces carries no subject. */
export function isStopWord(word: string): boolean {
  return spaced.has(word) || (word.length < 2 && !/\d/.test(word));
}
