/**
 * Names of other countries in the languages we read, by country: a vote next to one of them is
 * that country's. The closer to Cambodia in the news, the more forms.
 */

export const ELSEWHERE: Readonly<Record<string, string>> = {
  th: `thai thaise thais thailand* thailand's thaïlande thaïlandais* thailandes* thailandes tailandia* tailandes* tailândia* thailandia*
    thailänd* thais* таиланд* тайланд* тайск* ថៃ ไทย ไทยแลนด์ ໄທ 泰国 泰國 泰方 タイ 태국* thái_lan bangkok*
    บางกอก 曼谷 バンコク 방콕* បាងកក กกต สส ส.ส. ภูมิใจไทย เพื่อไทย ก้าวไกล ประชาธิปัตย์ พลังประชารัฐ รวมไทยสร้างชาติ อนุทิน แพทองธาร ทักษิณ กรุงเทพ กทม
    บุรีรัมย์ ศรีสะเกษ สระแก้ว bhumjaithai pheu_thai anutin paetongtarn thaksin shinawatra move_forward_party 自豪泰党 为泰党 為泰黨`,
  vn: `vietnam* viet_nam vietnamese вьетнам* វៀតណាម เวียดนาม ຫວຽດນາມ 越南 ベトナム 베트남* việt_nam hanoi hội_đồng_nhân_dân tây_ninh an_giang long_an kiên_giang bình_phước đồng_tháp`,
  /** Cambodia has a king: a president belongs to another State. */
  president: `ប្រធានាធិបតី`,
  la: `ຈຳປາສັກ ສະພາປະຊາຊົນ ວຽງຈັນ laos lao laotian* laotien* laotisch* лаос* ឡាវ ลาว ສປປ_ລາວ 老挝 寮國 ラオス 라오스* lào`,
  mm: `myanmar* burma burmese birman* birmania* birmania мьянм* бирм* មីយ៉ាន់ម៉ា ភូមា เมียนมา เมียนมาร์ พม่า ມຽນມາ 缅甸 緬甸
    ミャンマー 미얀마*`,
  my: `kuala_lumpur kelantan selangor johor sabah sarawak terengganu prn malaysia* malaisie malaisien* malasia* малайзи* ម៉ាឡេស៊ី มาเลเซีย ມາເລເຊຍ 马来西亚 馬來西亞 マレーシア
    말레이시아* malaysia`,
  id: `jakarta wni kbri ppln kpu bawaslu caleg jokowi prabowo indonesia* indonesie* indonesien* индонези* ឥណ្ឌូណេស៊ី อินโดนีเซีย 印尼 印度尼西亚 インドネシア 인도네시아*`,
  ph: `manila philippine* philippines philippin* filipin* филиппин* ហ្វីលីពីន ฟิลิปปินส์ 菲律宾 菲律賓 フィリピン 필리핀*`,
  sg: `singapore* singapour* singapur* сингапур* សិង្ហបុរី សិង្ហបូរី สิงคโปร์ 新加坡 シンガポール 싱가포르*`,
  tl: `timor-leste east_timor timor_oriental 东帝汶 東帝汶 東ティモール`,
  bn: `brunei* ព្រុយណេ 汶莱`,
  cn: `beijing pékin peking pekín 北京 china china's chinese chine chinois* cina cinese* cinesi chinas chinesisch* chino chinos chinesa* chines
    chinees* chinese tiongkok кита* ចិន จีน ຈີນ 中国 中國 중국* trung_quốc`,
  tw: `taiwan* taïwan* taiwán* тайван* តៃវ៉ាន់ ไต้หวัน 台湾 台灣 臺灣 대만* đài_loan`,
  hk: `hong_kong* гонконг* ហុងកុង ฮ่องกง 香港 홍콩* hồng_kông`,
  jp: `tokyo japan* japon* giappon* jepang jepun japao япон* ជប៉ុន ญี่ปุ่น ຍີ່ປຸ່ນ 日本 일본* nhật_bản`,
  kr: `seoul south_korea* korea* corée* corea* coreano* südkorea* koreas корея* корей* កូរ៉េ เกาหลี ເກົາຫຼີ 韩国 韓國 韓国
    한국* 대한민국* hàn_quốc`,
  in: `india india's indian indien inde indienne* индия индии индийск* ឥណ្ឌា อินเดีย ອິນເດຍ 印度 インド 인도* ấn_độ`,
  bd: `bangladesh* бангладеш* បង់ក្លាដែស บังกลาเทศ 孟加拉 バングラデシュ 방글라데시*`,
  np: `nepal* népal* непал* នេប៉ាល់ เนปาล 尼泊尔 ネパール 네팔*`,
  lk: `sri_lanka* шри-ланк* ស្រីលង្កា ศรีลังกา 斯里兰卡 スリランカ`,
  pk: `pakistan* пакистан* ប៉ាគីស្ថាន ปากีสถาน 巴基斯坦 パキスタン`,
  af: `afghan* афган* អាហ្វហ្គានីស្ថាន 阿富汗 アフガニスタン`,
  mv: `maldives* maldivian`,
  mn: `mongolia* mongolie 蒙古`,
  au: `canberra australia* australie* australien* австрали* អូស្ត្រាលី ออสเตรเลีย 澳大利亚 澳洲 オーストラリア 호주*`,
  nz: `new_zealand* nouvelle-zélande`,
  us: `white_house washington midterm* =U.S. =US =USA united_states american americans america america's états-unis americain* etats-unis
    estados_unidos estadounidens* amerikan* amerika amerika_serikat stati_uniti сша американ* អាមេរិក
    សហរដ្ឋអាមេរិក สหรัฐ สหรัฐฯ อเมริกา ອາເມຣິກາ ສະຫະລັດ 美国 美國 米国 アメリカ 미국* hoa_kỳ nước_mỹ trump biden`,
  gb: `=UK britain british britain's royaume-uni britannique* grande-bretagne grossbritannien* britisch* reino_unido
    великобритан* британ* អង់គ្លេស อังกฤษ 英国 英國 イギリス 영국* brexit scotland scottish england`,
  ca: `canada canada's canadian* canadien* kanada* канад* កាណាដា แคนาดา 加拿大 カナダ 캐나다* trudeau`,
  fr: `france france's francais* french francese* francia fransk* frankreich* französisch* frankrijk франц* បារាំង
    ฝรั่งเศส 法国 法國 フランス 프랑스* pháp macron`,
  de: `germany* german germans allemagne allemand* deutschland* alemania* alemanha duitsland герман* អាល្លឺម៉ង់ เยอรมนี 德国
    ドイツ 독일* bundestag*`,
  es: `spain* spanish espagne espagnol* spanien* españa espanha испани* អេស្ប៉ាញ 西班牙 スペイン`,
  it: `italy* italian* italie* italien* italia* 意大利 イタリア`,
  nl: `netherlands dutch pays-bas niederlande* nederland* países_bajos`,
  be: `belgium belgian belgique belge belges belgië belgien`,
  at: `austria* österreich* autriche*`,
  ch: `switzerland swiss suisse* schweiz*`,
  pl: `poland polish pologne polonais*`,
  hu: `hungary hungarian* hongrie*`,
  tr: `turkey turkish türkiye turquie*`,
  ru: `russia* russie* russe russes russland* rusia росси* រុស្ស៊ី 俄罗斯 ロシア 러시아*`,
  ua: `ukrain* украин* អ៊ុយក្រែន 乌克兰 ウクライナ`,
  by: `belarus* biélorus* беларус* белорус*`,
  ir: `iran* иран* អ៊ីរ៉ង់ 伊朗`,
  iq: `iraq* irak*`,
  il: `israel* israël* израил* អ៊ីស្រាអែល 以色列`,
  eg: `egypt* égypt*`,
  zw: `zimbabwe*`,
  ke: `kenya*`,
  ng: `nigeria*`,
  ug: `uganda* ouganda*`,
  rw: `rwanda*`,
  cd: `congo* congolais*`,
  ci: `côte_d'ivoire ivoirien*`,
  cm: `cameroon* cameroun*`,
  sn: `senegal* sénégal*`,
  tz: `tanzania* tanzanie*`,
  ao: `angola* angolan*`,
  mz: `mozambique* moçambique* mozambican*`,
  za: `south_africa* afrique_du_sud sudáfrica`,
  tg: `togo togolais*`,
  gn: `guinea guinée guinéen*`,
  ve: `venezuel* venezuela*`,
  br: `brazil* brasil* brésil*`,
  mx: `mexic* méxic* mexique*`,
  ar: `argentin*`,
  pe: `peru peruvian peruan* pérou`,
  co: `colombia* colombie*`,
  ec: `ecuador* ecuatorian*`,
  hn: `honduras hondureñ*`,
  ni: `nicaragua*`,
  gt: `guatemala* guatemaltec*`,
  pt: `portugal* portugues* portugais*`,
};

/** Countries whose governments speak on Cambodia's votes: named often without being the place. */
export const COMMENTATORS: ReadonlySet<string> = new Set([
  'president',
  'border',
  'us',
  'cn',
  'jp',
  'au',
  'fr',
  'gb',
  'de',
  'kr',
  'ca',
  'ru',
  'vn',
  'in',
]);
