/** Headline capitals for a title kept in sentence case; names and abbreviations survive. */

// The list of the reference engine, so that every title comes out as reference managers print it.
const SMALL = new Set(
  `about above across afore after against al along alongside amid amidst among amongst anenst
  apropos apud around as aside astride at athwart atop barring before behind below beneath beside
  besides between beyond but by circa despite down during et except for forenenst from given in
  inside into lest like modulo near next notwithstanding of off on onto out over per plus pro qua
  sans since than through throughout thruout till to toward towards under underneath until unto up
  upon versus vs v via with within without or yet so and nor a an the de von van c ca`.split(/\s+/),
);
// An apostrophe inside a word does not end it: Cambodia’s, Ra’ad.
const WORD = /[^\s‘’“”"'\-–—/.,;?!:[\]()]+(?:[’'](?=\p{L})[^\s‘’“”"'\-–—/.,;?!:[\]()]+)*/gu;

const capitalise = (word: string): string => {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
};

/** Words that hold a capital already are never touched, nor is a title in another language. */
export function titleCase(title: string, lang = 'en'): string {
  if (!lang.startsWith('en')) return title;
  const words = [...title.matchAll(WORD)];
  let out = '';
  let from = 0;
  words.forEach((match, i) => {
    const [word] = match;
    const before = title.slice(from, match.index);
    const small = word.length < 2 || SMALL.has(word);
    const opens = i === 0 || /[!?:]/.test(before);
    const closes = i === words.length - 1 && word.length > 1;
    const plain = word === word.toLocaleLowerCase('en');
    out += before + (plain && (!small || opens || closes) ? capitalise(word) : word);
    from = match.index + word.length;
  });
  return out + title.slice(from);
}
