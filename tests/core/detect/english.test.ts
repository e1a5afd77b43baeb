import { describe, expect, it } from 'vitest';
import { judge, reasons } from './judge.ts';

/** Headline, then text; of all years and kinds, with parties and people nobody knows yet. */
const about: readonly (readonly [string, string])[] = [
  [
    'Registration drive opens for first-time voters',
    'Young Cambodians have until mid-December to enter their names on the voter list, officials said on Monday, as commune offices across the country began the yearly update.\n\nAbout 320,000 people have turned 18 since the last revision. A spokesman for the National Election Committee said mobile teams would visit factories and universities.\n\nMonitors asked that lists be posted earlier, since many migrants come home only for the New Year.',
  ],
  [
    'New party with a lotus logo vows to run in every commune',
    'PHNOM PENH - A party founded in March by a former radio host said it would field candidates in all 1,652 communes when Cambodia votes in June 2027.\n\nThe Sunrise Unity Party held its congress on Saturday in a wedding hall in the capital. Its president, Meas Dararith, said he had been warned by police but would not withdraw.\n\nThe commune ballot is seen as a rehearsal for the national election a year later.',
  ],
  [
    'Law barring dual nationals from top posts clears the house',
    'Cambodian lawmakers voted on Thursday to bar people with a second passport from leading the government or parliament, a change critics say is aimed at exiled rivals.\n\nThe amendment comes a year before a general election in which the opposition hoped to stand under a new name. Election monitors called it another obstacle.',
  ],
  [
    'Brussels will not watch July poll in Cambodia',
    'The European Union will send no observers to Cambodia this summer because the main challenger was shut out, a spokeswoman said on Tuesday.\n\nThe bloc had sent missions to earlier elections. Without a party that could win, she said, the outcome could not reflect the will of the voters.',
  ],
  [
    'Washington limits visas over one-sided vote in Cambodia',
    'The United States said on Sunday it was restricting visas for people it accuses of undermining democracy in Cambodia, hours after an election that no serious rival was allowed to contest.\n\nThe State Department said the ballot was neither free nor fair. Phnom Penh called the step interference.',
  ],
  [
    'Cambodia’s top court dissolves main opposition',
    'Cambodia’s Supreme Court on Thursday ordered the break-up of the only party able to challenge Prime Minister Hun Sen and banned 118 of its members from politics for five years.\n\nThe Cambodia National Rescue Party won more than 40 percent in June’s local elections. Its leader has been in jail on treason charges since September. The main opposition party called the ruling a farce. It clears the way for a one-horse race in 2018.',
  ],
  [
    'Exiled Cambodian politician given 25 years',
    'A court in Phnom Penh sentenced Sam Rainsy in absentia to a quarter of a century in prison on Monday and took away his right to vote and to stand for office.\n\nEight others who tried to fly home with him received up to 22 years. Rainsy said the government feared any election it might lose.',
  ],
  [
    'Royalists ahead as UN counts ballots',
    'PHNOM PENH, June 1, 1993 - Prince Norodom Ranariddh’s party has a narrow lead over the government of Hun Sen after a week of voting organised by the United Nations in Cambodia.\n\nNearly nine in ten of the registered went to the polls. The Khmer Rouge boycotted and threatened to attack polling stations but stayed away.',
  ],
  [
    'Tear gas in Phnom Penh as losers of the count march',
    'Police broke up a march of several thousand people in the Cambodian capital on Monday, firing in the air near the assembly.\n\nThe marchers say last month’s ballot was stolen and want a recount in seven provinces. Sam Rainsy and Prince Ranariddh refuse to take their seats until the election commission opens its books.',
  ],
  [
    'Eleven months on, a government at last',
    'Cambodia ended nearly a year of stalemate on Thursday when its parliament confirmed a coalition of the CPP and Funcinpec.\n\nNeither had won the two thirds needed to govern alone in the July 2003 election. The royalists had sworn never to serve under Hun Sen again.',
  ],
  [
    'A general takes over from his father',
    'Hun Manet became prime minister of Cambodia on Tuesday, a month after his father’s party took all but five seats in an election that shut out its main rival.\n\nLawmakers of the Cambodian People’s Party rose to applaud. Hun Sen, who ruled for 38 years, remains head of the party.',
  ],
  [
    'Ruling party sweeps upper house in indirect vote',
    'Cambodia’s ruling party won 55 of 58 seats filled by councillors and lawmakers on Sunday, preliminary figures showed, opening the way for its leader to become Senate president.\n\nOnly 11,622 commune councillors and 125 deputies could cast ballots.',
  ],
  [
    'Candlelight vice president held over bad cheques',
    'A deputy leader of Cambodia’s Candlelight Party was arrested on Monday over cheques that bounced, six months before a general election.\n\nThe party called the case political. It is the only group expected to challenge the government when the country votes in July.',
  ],
  [
    'Radio station loses licence months before vote',
    'One of Cambodia’s last independent newsrooms went off the air on Monday after the prime minister took offence at an article about his son.\n\nThe closure, five months before a national election, leaves voters with almost no news that is not friendly to the government, rights groups said.',
  ],
  [
    'Opinion: What a coronation by ballot box tells the neighbours',
    'Nobody in Phnom Penh stayed up for the results. That is the point of Cambodian elections now: the count confirms what was settled when the other side was struck from the ballot.\n\nYet the governing party campaigned as if it could lose. It needed turnout, and it got turnout.',
  ],
  [
    'Beijing first to congratulate',
    'China’s president congratulated the Cambodian People’s Party on Monday on what its spokesman called a smooth election, while Western capitals kept silent.\n\nPreliminary results give the party 120 of 125 seats. Cambodia’s main challenger was kept off the ballot in May.\n\nThe Chinese message praised the stability of Cambodia.',
  ],
  [
    'Factories empty as workers go home to vote',
    'Bus stations in Phnom Penh were crowded on Friday as garment workers left for their villages to cast ballots in Sunday’s commune elections.\n\nThe labour ministry gave three days off. Some said their village chief had called to make sure they would come.',
  ],
  [
    'Eighteen parties draw their places on the ballot paper',
    'The ruling party drew the last number and smiled for the cameras. The lottery at the headquarters of Cambodia’s election committee on Monday decided in which order parties appear on ballots in July.\n\nTwo parties were refused for lack of papers.',
  ],
];

const notAbout: readonly (readonly [string, string])[] = [
  [
    'Border villages tip the scales in Thai race',
    'Bangkok’s coalition asked voters on Sunday to judge its handling of the frontier with Cambodia, a week before the general election.\n\nA leaked call with Hun Sen brought down the last prime minister. The People’s Party leads in the polls; Bhumjaithai promises a wall. Voters moved from the border may cast ballots early.',
  ],
  [
    'Hun Sen says temple dispute will go to court',
    'Senate president Hun Sen told reporters on Monday that Cambodia would ask judges in The Hague to settle the row with Thailand over an ancient temple.\n\nThe former prime minister, whose party holds nearly all seats, said there would be no talks with Bangkok until the guns fell silent.',
  ],
  [
    'Cambodian American wins council seat in Massachusetts',
    'A nurse whose parents fled Cambodia won a seat on the Lowell city council on Tuesday, beating the incumbent by 212 votes.\n\nShe campaigned in English and Khmer and said the election showed that refugees’ children belong. Turnout was 21 percent.',
  ],
  [
    'Football federation keeps its president',
    'The Football Federation of Cambodia re-elected its president unopposed on Saturday. Forty-one of 43 delegates voted for him in Phnom Penh; observers from FIFA called the election free and fair.\n\nHe promised new pitches before the next SEA Games.',
  ],
  [
    'Traders choose new chamber board in Phnom Penh',
    'Members of the Cambodia Chamber of Commerce elected a new board on Friday. The president, who ran alone, received 212 votes.\n\nThe election had been put off for a year. Candidates promised lower port fees.',
  ],
  [
    'Fans’ votes lift Battambang student in Miss Universe Cambodia',
    'An online vote put a student from Battambang ahead in the Miss Universe Cambodia pageant on Thursday, with 120,000 votes.\n\nThe jury announces the winner in Phnom Penh on Saturday. Organisers denied that ballots had been bought.',
  ],
  [
    'President names envoy to Phnom Penh',
    'The White House on Monday sent the Senate a nominee to be ambassador to Cambodia.\n\nThe career diplomat must be confirmed by a vote of the Senate. Hearings could begin after the midterm elections.',
  ],
  [
    'Foreign ministers meet in Jakarta over Myanmar',
    'South-East Asian ministers failed on Thursday to agree on how to treat Myanmar’s generals, who want to hold an election next year.\n\nThailand had met the junta alone, angering Indonesia and Singapore. Cambodia, which votes this month, said little.\n\nThe final statement condemned violence and asked for talks.',
  ],
  [
    'Growth to slow as orders fall, bank says',
    'Cambodia’s economy will grow by 5.3 percent this year, the World Bank said on Tuesday, less than it had forecast in April.\n\nOrders for shoes and clothes fell by a fifth. Tourism recovered. Spending rose before July’s election but will ease.\n\nThe bank asked the government to watch private debt.',
  ],
  [
    'Phnom Penh to send observers to Myanmar',
    'Cambodia said on Friday it had agreed to send a team to watch Myanmar’s election in December, one of few countries to do so.\n\nMyanmar’s commission says voting will take place in 202 of 330 townships. The junta has dissolved the main party. Critics call the poll a sham.',
  ],
  [
    'Cambodia joins heritage committee',
    'Cambodia was elected on Wednesday to the World Heritage Committee of UNESCO for a term of four years, receiving 130 votes.\n\nThe culture minister said the vote honoured the restorers of Angkor.',
  ],
  [
    'Assembly approves trade pact',
    'The National Assembly in Phnom Penh voted on Thursday to ratify a free trade agreement between Cambodia and South Korea. All 111 lawmakers present voted in favour.\n\nThe commerce minister said exports of bicycles would benefit.',
  ],
  [
    'Cambodians watch American vote with mixed feelings',
    'In a Phnom Penh café, students followed the count in the US election on a big screen on Wednesday.\n\nMany said they had hoped for the Democrats. Garment makers fear tariffs under Trump. Voters in Pennsylvania decided the race.',
  ],
  [
    'Rebels and army clash in Samar',
    'Three fighters of the CPP’s armed wing were killed in the Philippines on Sunday, two weeks before local elections, the army said.\n\nThe communist CPP had called for a boycott of the polls. Troops guard ballot boxes in 40 villages.',
  ],
  [
    'Judges uphold life sentence of Khmer Rouge leader',
    'The Khmer Rouge tribunal in Phnom Penh rejected the last appeal of Khieu Samphan on Thursday. The 91-year-old was convicted of genocide.\n\nA panel of Cambodian and foreign judges voted unanimously.',
  ],
  [
    'Hun Manet meets investors in Tokyo',
    'Cambodia’s prime minister Hun Manet asked Japanese firms on Monday to build parts for electric cars in his country.\n\nHe took office after his party won nearly all seats in last year’s election. A memorandum on railways was signed.\n\nTrade between the two countries reached two billion dollars.',
  ],
  [
    'Rats that find mines retire in style',
    'A giant rat that found more than a hundred mines in Cambodia was given a medal on Friday.\n\nKeepers said the animal was elected employee of the year by a vote of the staff.',
  ],
  [
    'Hundreds hold candlelight vigil',
    'Hundreds gathered by candlelight in Long Beach on Sunday to remember the victims of the Khmer Rouge.\n\nA member of the city council, the first Cambodian elected there, read the names.',
  ],
];

describe('the detector in English', () => {
  it.each(about)('takes “%s” as on a Cambodian election', (title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(true);
    expect(verdict.lang).toBe('en');
  });

  it.each(notAbout)('leaves “%s” alone', (title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(false);
  });
});
