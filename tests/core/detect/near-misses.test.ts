import { describe, expect, it } from 'vitest';
import { judge, reasons } from './judge.ts';

/** What Cambodian politics also is: votes in halls, visits, trials and anniversaries. */
const notAbout: readonly (readonly [string, string])[] = [
  [
    'Cambodia votes for UN resolution on Ukraine',
    'Cambodia was among 141 countries that voted on Wednesday for a United Nations resolution demanding that Russia withdraw from Ukraine.\n\nPrime Minister Hun Sen said the vote followed from the charter. Vietnam and Laos abstained from voting.',
  ],
  [
    'Lawmakers give new cabinet their confidence',
    'Cambodia’s National Assembly on Thursday approved a reshuffle of the cabinet with 112 votes. Six ministers of the Cambodian People’s Party change posts.\n\nThe vote by secret ballot lasted an hour. Prime Minister Hun Manet thanked the chamber.',
  ],
  [
    'Five activists held over border comments',
    'Police in Phnom Penh detained five members of a youth group on Friday for comments on Facebook about the border with Vietnam, a rights group said.\n\nThe court charged them with incitement. Cambodia’s government says it only applies the law.',
  ],
  [
    'PM flies to Hanoi to sign eight agreements',
    'Prime Minister Hun Sen leads a delegation to Vietnam this week to sign agreements on trade, extradition and credit, the foreign ministry said.\n\nHe will meet the president and the party chief in Hanoi. Ministers of commerce and finance travel with him.\n\nThe opposition CNRP had asked governments not to deal with the CPP, which it says holds power after an illegitimate election.\n\nTrade across the border reached three billion dollars.',
  ],
  [
    'Thirty years after the blue helmets came',
    'In the market of Kampong Thom people still speak of the foreigners in white cars. They brought radios, Bangladeshi soldiers and the first traffic jam.\n\nAn exhibition in Phnom Penh shows photographs of Cambodia under the UN mission, from mine clearers to the return of refugees from Thailand. Two pictures show voters in 1993.\n\nThe Khmer Rouge never laid down their arms; the curator’s uncle was one of them.',
  ],
  [
    'Dam project divides valley',
    'Villagers in Areng say the dam planned by a Chinese firm will drown their graves. Cambodia’s energy ministry calls it vital.\n\nCommune chiefs were asked to collect thumbprints. “We did not elect him to sell the river,” said one woman.\n\nThe firm promises new houses on higher ground.',
  ],
  [
    'Garment unions pick leaders',
    'Delegates of Cambodia’s largest garment union elected a new president on Sunday in Phnom Penh. Four candidates stood; turnout was 88 percent.\n\nShe won 212 votes and wants a minimum wage of 250 dollars.',
  ],
  [
    'Malaysia’s opposition lists gains in Sabah',
    'Opposition parties in Malaysia said on Sunday that they had won most seats in the Sabah state election.\n\nThe count was slow in the islands. Among the migrants who cannot vote are thousands from the Philippines and Cambodia.',
  ],
  [
    'Rescue workers search collapsed building',
    'Rescue teams searched for survivors in a collapsed building in Sihanoukville on Sunday. At least 24 people died.\n\nCambodia’s prime minister visited the site. The rescue party worked through the night with candlelight and mobile phones.',
  ],
];

const about: readonly (readonly [string, string])[] = [
  [
    'NEC calls parties to talk on voter list',
    'The National Election Committee (NEC) has invited 16 parties to discuss the draft voter list next week, its spokesman said on Wednesday.\n\nOfficials in Kampong Cham and Takeo found 4,000 double names. The CPP welcomed the meeting; the Candlelight Party asked that observers be let in.',
  ],
  [
    'Ruling party wins landslide in commune polls: results',
    'PHNOM PENH, June 24 (Newsroom) -- The ruling Cambodian People’s Party won 9,376 of 11,622 councillor seats in the fifth commune polls, official results showed on Friday.\n\nSeventeen parties took part. The turnout was 80.3 percent, the NEC said.',
  ],
  [
    'Youth wing members charged before July vote',
    'Three young members of Cambodia’s main opposition party were charged with incitement on Tuesday, two months before a national election.\n\nTheir lawyer said they had only asked voters to photograph the count. The party says 40 of its activists are in jail.',
  ],
  [
    'Cambodian strongman says son could take over within weeks',
    'Hun Sen, who has led Cambodia for 38 years, said in an interview days before Sunday’s election that his eldest son could become prime minister in three or four weeks.\n\nHun Manet is a candidate for the Cambodian People’s Party in the capital.',
  ],
  [
    'Overseas Cambodians urge boycott',
    'Hundreds of Cambodians rallied in Paris and Melbourne on Saturday to call on voters at home to stay away from an election they call a sham.\n\nSam Rainsy told the crowd that a ballot without the opposition was worthless. Phnom Penh has warned that calls for a boycott are a crime.',
  ],
  [
    'Who is Keo Sovannara? The banker betting on 2028',
    'He has never held office. Yet Keo Sovannara, 44, filled a stadium in Siem Reap on Sunday and told the crowd that he would lead his Forward Khmer movement into Cambodia’s next general election.\n\nThe election committee has not registered the movement. Analysts doubt it will be allowed to stand.',
  ],
];

describe('the detector on Cambodian politics', () => {
  it.each(notAbout)('leaves “%s” alone', (title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(false);
  });

  it.each(about)('takes “%s” as on an election', (title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(true);
  });
});
