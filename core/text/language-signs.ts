/** Frequent words of the Latin languages, and the characters that tell the two Chinese scripts apart. */

import type { Lang } from '../../content/types.ts';

const LISTS: Partial<Record<Lang, string>> = {
  en: 'the of and to in that is for was with on by as at from has were said are it be his their after who which not an been had have will would its',
  fr: 'le la les des de du un une et est dans que qui pour sur au aux par avec pas ce son sa ses il elle ont été plus selon après mais était dont leur ne se en',
  de: 'der die das und den von mit ist im dem für des nicht auf ein eine zu sich nach als auch wurde werden am aus bei er sie hat wie einer einem einen war',
  es: 'el la los las de del y que en por un una con para se su al lo como más fue ha sus este según tras pero sobre sin años han está',
  pt: 'o a os as de do da dos das e que em no na nos nas um uma para por com não se ao mais foi são seu sua pelo pela após disse também como',
  it: 'il lo la gli le di del della dei delle e che in un una per con non si al alla nel nella ha sono è dal dalla più anche dopo ai da stato come',
  nl: 'de het een van en in is op te dat voor met zijn die niet aan er om door bij ook naar uit heeft werd wordt was hij als na zich tegen',
  id: 'yang dan di dari untuk dengan pada dalam ini itu tidak akan oleh telah mereka juga karena bahwa saat setelah kata sebagai adalah ke atas tersebut pemilu lebih bisa partai',
  ms: 'yang dan di dari untuk dengan pada dalam ini itu tidak akan oleh telah mereka juga kerana bahawa selepas ketika berkata sebagai ialah ke boleh tersebut pilihan raya beliau lebih parti perdana menteri',
};

/** For every frequent word, the languages it is frequent in. */
export const STOP_WORDS: ReadonlyMap<string, readonly Lang[]> = (() => {
  const table = new Map<string, Lang[]>();
  for (const [lang, words] of Object.entries(LISTS) as [Lang, string][]) {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), lang]);
  }
  return table;
})();

/** Simplified shapes, and the full ones they replaced. */
export const HANS_ONLY =
  /[国选举党权会议员发开门问对时这说东长关为与书见车过还进远运动头实现军农业区协单参议听员总统众选]/g;
export const HANT_ONLY =
  /[國選舉黨權會議員發開門問對時這說東長關為與書見車過還進遠運動頭實現軍農業區協單參聽總統眾]/g;
