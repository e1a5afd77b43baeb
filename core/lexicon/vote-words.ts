/**
 * Words for voting in each language, as stems: what makes a sentence one about an election.
 * The cue files hold the printed compounds; a compound that holds one of these is a word for voting.
 */

import type { Lang } from '../../content/types.ts';

export const VOTE_WORDS: Readonly<Record<Lang, string>> = {
  en: `election* electoral electorate elector electors elected re-elected reelected re-election
    reelection by-election by-elections vote votes voted voter voters voting ballot ballots poll
    polls polling pollster electing elect revote`,
  fr: `election* elector* electeur* electrice* reelection* reelu* scrutin* vote votes voter votent
    votant* votants urnes suffrage* legislatives senatoriales presidentielle presidentielles
    depouillement isoloir* elire`,
  de: `wahl* *wahl *wahlen wahler* *wahler gewahlt wiedergewahlt wahlt abstimmung* stimmzettel*
    stimmabgabe urnengang* stimmenauszahlung stimmenanteil* wahlerinnen`,
  es: `eleccion* elector* comicio* votar voto votos votacion* votante* votaron votan urnas sufragio*
    escrutinio* papeleta* reeleccion* reelegid* electo electa`,
  pt: `eleic* eleitor* voto votos votar votacao votacoes votaram urna urnas pleito* sufragio cedulas
    apuracao reeleic* reeleit* escrutinio`,
  it: `elezion* elettor* voto voti votare vota votazion* urne scrutini* scrutinio schede_elettorali
    rielezion* rielett* votato votanti referendum`,
  nl: `verkiez* *verkiezing *verkiezingen kiezer* stembus* stemming stemmen stembureau* stembiljet*
    kiescommissie kiesdistrict* kiesraad herkozen stemde* stemlokal* stemlokaal herverkiezing`,
  id: `pemilu* pemilihan pemilih pemungutan_suara mencoblos pilkada kotak_suara surat_suara
    penghitungan_suara perolehan_suara memberikan_suara hak_pilih`,
  ms: `pilihan_raya pilihanraya piliharaya mengundi pengundi undi undian peti_undi kertas_undi
    pemilihan pemilu`,
  vi: `bầu_cử tổng_tuyển_cử bỏ_phiếu cử_tri kiểm_phiếu trúng_cử ứng_cử thắng_cử tranh_cử phiếu_bầu
    đi_bầu đắc_cử tái_cử lá_phiếu tuyển_cử`,
  ru: `выборы выборов выборам выборах выборами выборн* избирател* избирательн* избирком* голосовани*
    голосовал* голосуют голосов бюллетен* предвыборн* переизбра* электорат* проголосова*`,
  'zh-Hans': `大选 选举 投票 选民 选票 普选 竞选 参选 计票 点票 开票 得票 胜选 选委 补选 国选 乡选`,
  'zh-Hant': `大選 選舉 投票 選民 選票 普選 競選 參選 計票 點票 開票 得票 勝選 選委 補選 國選`,
  ja: `選挙 投票 投開票 有権者 下院選 上院選 地方選 得票 開票 選管 議会選 票を`,
  ko: `*선거* *총선* *투표* 유권자* 개표* *득표* 선관위*`,
  th: `เลือกตั้ง ลงคะแนน คะแนนเสียง หาเสียง คูหา นับคะแนน ออกเสียง`,
  lo: `ເລືອກຕັ້ງ ປ່ອນບັດ ຄະແນນສຽງ`,
  km: `ឆ្នោត`,
};

/** Words that hold a word for voting and mean something else, with votes that are no election. */
export const NO_VOTES: Readonly<Record<Lang, string>> = {
  en: `no-confidence_vote vote_of_no_confidence confidence_vote vote_of_confidence opinion_poll
    opinion_polls president-elect elected_to_the_un poll_tax voting_rights_act electoral_college
    security_council_vote un_vote straw_poll secret_ballot secret_ballots show_of_hands readers'_poll`,
  fr: `scrutin_secret vote_à_bulletin_secret motion_de_censure vote_de_confiance`,
  de: `auswahl* vorauswahl* wortwahl berufswahl partnerwahl geheime_abstimmung geheimer_abstimmung wahllos* wahlweise misstrauensvotum hat_die_wahl haben_die_wahl zur_wahl_stehen freie_wahl erste_wahl vor_die_wahl qual_der_wahl
    wahlheimat`,
  es: `mayor mayores votación_secreta voto_secreto selecciones seleccion`,
  pt: `votação_secreta voto_secreto seleicao`,
  it: `scrutinio_segreto voto_segreto selezione selezioni`,
  nl: `geheime_stemming afstemming instemming toestemming bestemming`,
  id: `pemilihan_miss`,
  ms: `pengundian_kumpulan`,
  vi: `bỏ_phiếu_kín bầu_chọn bình_chọn`,
  ru: `выбор выбора выбору`,
  'zh-Hans': `重大选择 扩大选区 加大选拔 最大选择 更大选择 请柬 无记名投票 不记名投票`,
  'zh-Hant': `重大選擇 擴大選區 加大選拔 最大選擇 更大選擇 請柬 無記名投票 不記名投票`,
  ja: `総選挙曲 AKB48総選挙 選抜総選挙 人気投票 タイトル タイプ タイミング スタイル タイム タイヤ`,
  ko: `우선거래* 총선교* 인기투표*`,
  th: `เลือกตั้งแต่`,
  lo: '',
  km: `បោះឆ្នោតសម្ងាត់ បោះឆ្នោតជាសម្ងាត់ ចាប់ឆ្នោត ត្រូវឆ្នោត ក្រុមហ៊ុន ឧសភា ភាសាខ្មែរ`,
};

/** The struggle around a vote, where it names no vote: dissolved parties and who opposes. */
export const STRUGGLE: Readonly<Partial<Record<Lang, string>>> = {
  en: 'dissolv* dissolution disband* outlaw* opposition',
  fr: 'dissou* dissolution dissol* opposition opposant*',
  de: 'aufgelost* auflosung verboten verbietet opposition* oppositionelle*',
  es: 'disuelv* disolv* disolucion oposicion opositor*',
  pt: 'dissolv* dissolucao oposicao opositor* oposicionista*',
  it: 'sciogli* scioglimento sciolto opposizione oppositor*',
  nl: 'ontbind* ontbonden oppositie*',
  id: 'membubarkan dibubarkan pembubaran oposisi',
  ms: 'membubarkan dibubarkan pembubaran bubar pembangkang',
  ru: 'распуст* роспуск* оппозиц*',
  vi: 'giải_thể đối_lập',
  'zh-Hans': '解散 反对党 反对派',
  'zh-Hant': '解散 反對黨 反對派 在野黨',
  ja: '解党 解散 野党',
  ko: '해산* *야당*',
  th: 'ยุบ ตัดสิทธิ ฝ่ายค้าน',
  lo: 'ຍຸບ ຝ່າຍຄ້ານ',
};

/** Languages of Cambodia and its press: a vote without a place named is one at home. */
export const HOME_LANGUAGES: ReadonlySet<Lang> = new Set(['km']);

/** What parliaments, juries and members do as well, in folded text. */
const SOFT =
  /^(?:votes?|ballots?|papeletas?|voted|voting|elect|elected|re-?elected|gewahlt|wahlt|votent|voter|vote|votants?|votar|votos?|votaron|votaram|votacion\w*|votacao|votacoes|voti|votare|vota|votato|votazion\w*|abstimmung\w*|stemming|stemmen|stemde\w*|голосовани\w*|(?:про)?голосовал\w*|голосуют|голосов|投票|投开票|投開票|票を|투표|bo phieu|ลงคะแนน|คะแนนเสียง|ออกเสียง|suara|undi|undian|mengundi)$/;
export const isSoftVote = (key: string): boolean => SOFT.test(key);
