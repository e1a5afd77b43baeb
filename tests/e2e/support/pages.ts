/** Pages of the end-to-end tests, written for them. */
import { sampleArticle } from '../../../scripts/sample.ts';

const page = (lang: string, title: string, body: string, head = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const paragraphs = (...texts: string[]) => texts.map(text => `<p>${text}</p>`).join('');

/** About something else, in another country. */
export const other = page(
  'en',
  'Harbour bridge closes for repairs',
  `<article><h1>Harbour bridge closes for repairs</h1>${paragraphs(
    'The old harbour bridge will close on Monday for six weeks while workers replace its deck, the city said.',
    'Buses will take the northern route. Cyclists can use the ferry, which will run every twenty minutes.',
    'It is the third closure in ten years. Shopkeepers near the quay fear for the summer season.',
  )}</article>`,
);

/** Names Cambodia and is not about an election. */
export const cambodiaElse = page(
  'en',
  'Cambodia’s pepper farmers expect a good year',
  `<article><h1>Cambodia’s pepper farmers expect a good year</h1>${paragraphs(
    'Pepper farmers in the south of Cambodia expect their best harvest in a decade after steady rain.',
    'Buyers from Phnom Penh have already come to see the vines. Prices rose by a tenth since spring.',
    'A cooperative in Kampot trains young growers, who often leave for work in the cities.',
  )}</article>`,
  '<meta property="og:type" content="article">',
);

export const pages: Record<string, string> = {
  '/sample': sampleArticle(),
  '/other': other,
  '/cambodia-else': cambodiaElse,
};
