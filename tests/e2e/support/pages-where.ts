/** Articles of the tests of "show me where", written for them: one subject in two years, and one without a date. */

interface Told {
  readonly title: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

/** Lines about nothing, so that a page must be scrolled. */
const between = Array.from(
  { length: 6 },
  (_, i) =>
    `<p style="min-height:300px">Traffic stayed light in the ${i + 2}nd district, where shops opened late and rain fell for an hour.</p>`,
).join('');

export const articlePage = ({ title, published, paragraphs }: Told): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${
    published
      ? `<meta property="article:published_time" content="${published}T08:00:00+07:00">`
      : ''
  }</head><body><main><article><h1>${title}</h1>${paragraphs
    .map((text, i) => `<p>${text}</p>${i === 1 ? between : ''}`)
    .join('')}</article></main></body></html>`;

export const in2018: Told = {
  title: 'Cambodia votes without the dissolved opposition party',
  published: '2018-07-30',
  paragraphs: [
    'PHNOM PENH – Cambodians voted on Sunday in a national election from which the Cambodia National Rescue Party was absent, eight months after the Supreme Court dissolved it.',
    'The ruling Cambodian People’s Party said that it had won every seat of the National Assembly. The National Election Committee put the turnout above eighty per cent.',
    'The dissolution of the opposition party, and a ban on its leaders for five years, left voters with nineteen small parties, observers said.',
    'Its leader Kem Sokha is held on a charge of treason, and independent newspapers and radio stations were closed in the year before the vote.',
    'The government says that the court applied the law on political parties and that the election was free.',
  ],
};

export const in2023: Told = {
  title: 'Cambodia election: main opposition party again not on the ballot',
  published: '2023-07-24',
  paragraphs: [
    'PHNOM PENH – The ruling Cambodian People’s Party claimed a landslide in Sunday’s national election, in which the Candlelight Party could not stand.',
    'The National Election Committee had refused to register the party in May. Turnout was put at eighty-four per cent.',
    'The Candlelight Party gathers many members of the Cambodia National Rescue Party, which the Supreme Court dissolved in 2017; the dissolution of the opposition party still marks every vote, observers said.',
    'Kem Sokha was sentenced to 27 years for treason in March, and the broadcaster Voice of Democracy lost its licence in February. The Human Rights Committee (CCPR/C/KHM/CO/3) had asked Cambodia to let opposition parties take part.',
    'The government says that the law on political parties is the same for all and that the election was free.',
  ],
};

const { published: _day, ...told } = in2018;
export const undated: Told = told;

export const wherePages: Record<string, string> = {
  '/2018': articlePage(in2018),
  '/2023': articlePage(in2023),
  '/undated': articlePage(undated),
};
