import { describe, expect, it } from 'vitest';
import { judge, reasons } from './judge.ts';

type Row = readonly [lang: string, title: string, text: string];

/** Agencies' briefs: one word for the vote, and the words of the struggle around it. */
const briefs: readonly Row[] = [
  [
    'it',
    'Cambogia, il premier resta al suo posto',
    'Nessuna sorpresa in Cambogia, dove domenica si sono tenute le elezioni legislative. Il partito del premier rivendica una vittoria schiacciante, con l’opposizione esclusa.',
  ],
  [
    'nl',
    'Regeringspartij Cambodja telt alle zetels al',
    'De oppositie in Cambodja verdwijnt uit het parlement. De partij van de premier zegt bij de verkiezing van zondag alle zetels te hebben gewonnen.',
  ],
  [
    'pt',
    'Partido no poder no Camboja diz ter todos os lugares',
    'O porta-voz do governo cambojano anunciou uma vitória esmagadora nas eleições legislativas, de que a oposição ficou de fora por ter sido dissolvida.',
  ],
  [
    'es',
    'El primer ministro de Camboya abre la campaña electoral',
    'El Partido Popular de Camboya llevó paz y caminos, dijo su presidente ante una multitud en la capital.\n\nLo acompañaba su hijo mayor, general del ejército. La oposición no estará.',
  ],
];

const about: readonly Row[] = [
  ...briefs,
  [
    'de',
    'Kambodscha wählt ein Parlament ohne Opposition',
    'In Kambodscha sind am Sonntag 9,7 Millionen Menschen zur Wahl aufgerufen. Die einzige ernsthafte Gegnerin, die Candlelight-Partei, wurde von der Wahlkommission ausgeschlossen.\n\nDie Volkspartei von Ministerpräsident Hun Sen rechnet mit einem Erdrutschsieg.',
  ],
  [
    'de',
    'Oppositionsführer Kem Sokha zu 27 Jahren verurteilt',
    'Ein Gericht in Phnom Penh hat den kambodschanischen Oppositionellen Kem Sokha wegen Hochverrats verurteilt, fünf Monate vor der Parlamentswahl.\n\nEr darf weder wählen noch kandidieren. Seine Partei CNRP war vor der Wahl 2018 aufgelöst worden.',
  ],
  [
    'es',
    'El partido gobernante de Camboya se adjudica la victoria',
    'El partido del primer ministro Hun Sen proclamó el domingo una victoria aplastante en las elecciones generales de Camboya, sin rivales de peso.\n\nLos colegios electorales cerraron a las tres de la tarde. La participación fue del 84 %.',
  ],
  [
    'ru',
    'В Камбодже правящая партия объявила о победе',
    'Народная партия Камбоджи заявила о победе на парламентских выборах, прошедших в воскресенье.\n\nПо предварительным данным, она получает 120 из 125 мест. Явка избирателей превысила 84 %.',
  ],
  [
    'it',
    'Cambogia al voto senza opposizione',
    'Si vota domenica in Cambogia per rinnovare il Parlamento: il partito di Hun Sen non ha rivali dopo l’esclusione del Candlelight Party.\n\nLe urne resteranno aperte fino alle 15. Le elezioni sono una farsa, secondo gli oppositori in esilio.',
  ],
  [
    'nl',
    'Cambodja naar de stembus zonder oppositie',
    'Kiezers in Cambodja gaan zondag naar de stembus voor parlementsverkiezingen waarvan de uitslag vaststaat.\n\nDe Kaarslichtpartij werd door de nationale kiescommissie geweerd. Premier Hun Sen wil de macht aan zijn zoon geven.',
  ],
  [
    'pt',
    'Partido no poder reivindica vitória no Camboja',
    'O partido do primeiro-ministro Hun Sen disse ter vencido as eleições legislativas de domingo no Camboja, sem oposição real.\n\nA participação foi de 84%, segundo a comissão eleitoral. As urnas fecharam às 15h.',
  ],
];

const notAbout: readonly Row[] = [
  [
    'de',
    'Thailands Wahlkampf im Schatten des Grenzstreits',
    'Vor der Parlamentswahl in Thailand bestimmt der Konflikt mit Kambodscha den Wahlkampf.\n\nDie Regierungspartei verspricht eine Mauer; die Volkspartei liegt in Umfragen vorn. Hun Sens Telefonat ist überall zu hören.',
  ],
  [
    'de',
    'Große Auswahl: Kambodschas Küche in Berlin',
    'Eine Auswahl kambodschanischer Gerichte bietet das neue Lokal in Berlin, und die Gäste haben die Wahl zwischen 40 Speisen.',
  ],
  [
    'es',
    'La federación de fútbol de Camboya reelige a su presidente',
    'La Federación Camboyana de Fútbol reeligió el sábado a su presidente por 41 votos de 43.\n\nLa votación tuvo lugar en Phnom Penh ante observadores de la FIFA.',
  ],
  [
    'ru',
    'Роспуск парламента Таиланда на фоне боёв с Камбоджей',
    'Премьер-министр Таиланда распустил парламент, выборы пройдут в феврале.\n\nБои на границе с Камбоджей продолжаются, Хун Сен обвиняет Бангкок.',
  ],
  [
    'it',
    'Dimagrire con la garcinia cambogia: la selezione dei prodotti',
    'La garcinia cambogia è venduta come integratore. Ecco la nostra selezione: i lettori hanno votato i prodotti migliori.\n\nI voti vanno da uno a dieci.',
  ],
  [
    'nl',
    'Thaise kiezers kijken naar de grens',
    'In Thailand wordt zondag gestemd. Het conflict met Cambodja beheerst de verkiezingen.\n\nDe kiescommissie verplaatste stembureaus bij de grens.',
  ],
  [
    'pt',
    'CNE de Angola recebe observadores do Camboja',
    'A Comissão Nacional de Eleições de Angola recebeu em Luanda observadores do Camboja e de Cuba para as eleições gerais.\n\nO pleito decorre na quarta-feira.',
  ],
];

describe('the detector in further European languages', () => {
  it.each(about)('takes, in %s, “%s” as on a Cambodian election', (lang, title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(true);
    expect(verdict.lang).toBe(lang);
  });

  it.each(notAbout)('leaves, in %s, “%s” alone', (_lang, title, text) => {
    const verdict = judge(title, text);
    expect(verdict.about, reasons(verdict)).toBe(false);
  });
});
