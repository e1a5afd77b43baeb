/** Words of votes that are not public elections, and of Cambodian life abroad, in every language. */

/** Sport bodies, pageants, chambers, juries, seats in international bodies. */
export const OTHER_VOTES = `trade_union trade_unions labour_union labor_union labour_unions labor_unions union_members union_vote party_congress
  central_committee politburo leadership_contest syndicat_ouvrier syndicats gewerkschaft* sindicato* sindacat* vakbond* serikat_pekerja
  kesatuan_sekerja công_đoàn профсоюз* 工会 工會 労働組合 労組 노동조합* 노조* สหภาพแรงงาน ສະຫະບານ សហជីព player players goalkeeper striker midfielder
  joueur* footballeur* spieler* fussballer* jugador* futbolista* entrenador* seleccionador* jogador* calciator* giocator* speler* spelers pemain_bola
  cầu_thủ игрок* 球员 球員 選手 선수* นักเตะ nec_corporation nec_corp pension_plan athlete* coach coaches medal medals tournament boxing boxer boxers bokator kun_bokator kun_khmer stadium
  olympic* referee* championship* sport sports sportif sportive* médaille* tournoi boxe entraîneur athlète* medalla* torneo boxeo deporte*
  deportiv* campeonato atleta* medalha* esporte* desporto medaglia sportiv* pugilato medaille* turnier* boxen trainer sportler* medaille
  atleet atleten sportbond medali atlet olahraga pingat sukan медал* спорт* турнир* бокс 奖牌 獎牌 体育 體育 拳击 拳擊 運動會 运动会 奥委会 奧委會 メダル ボクシング 大会組織委
  체육* 메달* 복싱* 선수권* นักกีฬา กีฬา ซีเกมส์ มวย เหรียญทอง โบกาตอร์ กุนขแมร์ กุน_ขะแมร์ โอลิมปิก thể_thao huy_chương vận_động_viên olympic* ກິລາ
  កីឡា កីឡាករ មេដាយ ប្រដាល់ football soccer =FIFA =AFC =FFC =AFF =ASEAN_Football fifa football_federation
  olympic_committee athlet* sea_games beauty_pageant pageant miss_cambodia miss_grand miss_world miss_universe miss_international beauty_queen
  chamber_of_commerce chambers_of_commerce chamber_board union_committee union_leaders union_president trade_union_elections workers'_union business_association trade_association bar_association rotary alumni student_council shareholders
  security_council_seat unesco_executive_board world_heritage human_rights_council_seat magistracy supreme_council_of_magistracy
  conseil_superieur_de_la_magistrature
  ballon_d'or best_player fan_vote online_vote singing_contest talent_show eurovision oscars academy_award*
  federation_khmere_de_football federation_cambodgienne_de_football concours_de_beaute chambre_de_commerce
  ordre_des_avocats fussball* fußballverband schonheitswettbewerb* handelskammer* futbol federacion_de_futbol
  concurso_de_belleza camara_de_comercio futebol concurso_de_beleza camara_de_comercio calcio camera_di_commercio
  concorso_di_bellezza voetbal* voetbalbond missverkiezing* kamer_van_koophandel sepak_bola bola_sepak kontes_kecantikan
  ratu_cantik kamar_dagang dewan_perniagaan bóng_đá hoa_hậu người_đẹp phòng_thương_mại футбол* конкурс*_красоты
  торгово-промышленн* 足球 选美 選美 商会 商會 总会 總會 侨团 僑團 换届 換屆 サッカー ミス・ 商工会議所 美人コンテスト
  축구* 미인대회* 상공회의소* 한인회* ฟุตบอล นางงาม ประกวด มิสยูนิเวิร์ส หอการค้า บัลเลต์ นักมวย ກິລາບານເຕະ ນາງງາມ
  ກິລາ ບານເຕະ បាល់ទាត់ សហព័ន្ធកីឡា បវរកញ្ញា បេក្ខនារី មកុដ សភាពាណិជ្ជកម្ម ឧត្តមក្រុមប្រឹក្សានៃអង្គចៅក្រម គណៈមេធាវី ប្រកួតចម្រៀង សហព័ន្ធបាល់ទាត់
  សមាគមខ្មែរ-ចិន idol_vote finalists jury_members juges_du_concours finaliste* 佳丽 佳麗 选秀 選秀 参赛者 參賽者 评审团 評審團
  歌唱比赛 歌唱比賽 网络投票 網絡投票 網路投票 ファン投票 人気投票 アイドル 選抜メンバー 選抜入り 研究生 新曲 인기투표* 온라인_투표* ភាគទុនិក លក់ឆ្នោត លេងឆ្នោត ទិញឆ្នោត លក់សន្លឹកឆ្នោត ឆ្នោតខុសច្បាប់
  ឆ្នោតអនឡាញ ឆ្នោតថៃ ឆ្នោតខ្មែរ ឆ្នោតវៀតណាម ឆ្នោតយួន លទ្ធផលឆ្នោត ល្បែងឆ្នោត ឆ្នោតសំណាង lottery loterie lotterie lotería loteria xổ_số
  лотере* 彩票 복권* สลากกินแบ่ง หวย`;

/** Cambodians and Khmer elsewhere: these are no sign of Cambodia as the place. */
export const DIASPORA = `city_council mayor mayoral mayor's school_board state_senate state_representative refugee_parents fled_cambodia
  born_in_cambodia maire mairie conseil_municipal ayuntamiento alcalde alcaldesa alcaldía bürgermeister* stadtrat* gemeenteraad* burgemeester* sindaco
  consiglio_comunale prefeito vereador* câmara_municipal wali_kota 市议员 市議員 市議会 시의원* 시의회* long_beach lowell cambodian_american cambodian_americans cambodian-american cambodian-americans khmer_american
  khmer_americans cambodian-born cambodian_refugee cambodian_refugees cambodian_descent cambodian_heritage
  cambodian_origin cambodian_immigrant cambodian_immigrants cambodian_community cambodia_town khmer_krom
  kampuchea_krom cambodian-canadian cambodian-australian cambodian_australian franco-cambodgien*
  franco-khmer* d'origine_cambodgienne d'origine_khmere origine_cambogiana origen_camboyano origem_cambojana
  keturunan_kamboja keturunan_kemboja dari_kemboja orang_kemboja_di カンボジア出身 캄보디아_출신* kambodschanischer_herkunft kambodschanischer_abstammung cambodjaanse_afkomst khơ-me_krom người_khmer khmer_nam_bộ
  ដើមកំណើតខ្មែរ ដើមកំណើតកម្ពុជា ខ្មែរនៅអាមេរិក ខ្មែរនៅបារាំង 柬裔 柬埔寨裔 カンボジア系 캄보디아계* 캄보디아_출신 ខ្មែរអាមេរិកាំង ខ្មែរអាមេរិក ខ្មែរកម្ពុជាក្រោម កម្ពុជាក្រោម ពលរដ្ឋអាមេរិកដើមកំណើតខ្មែរ
  เชื้อสายกัมพูชา เชื้อสายเขมร`;

/** The past, and other things named after Cambodia or the Khmer. */
export const OTHER_MATTERS = `khmer_rouge khmers_rouges khmer_rouge_tribunal rote_khmer roten_khmer jemeres_rojos
  khmer_rossi rode_khmer khmer_vermelho khmer_merah khmer_đỏ  garcinia_cambogia bunga_kamboja
  bunga_kemboja pohon_kamboja красн*_кхмер* красных_кхмеров красные_кхмеры 红色高棉 紅色高棉 赤棉 クメール・ルージュ 크메르루주* 크메르_루주*
  ខ្មែរក្រហម เขมรแดง ຂະເມນແດງ khmer_empire khmer_boxing kun_khmer`;

/** Cambodia as a neighbour: the border is named, not the country's politics. */
export const BORDER = `with_cambodia against_cambodia conflict_with_cambodia avec_le_cambodge contre_le_cambodge mit_kambodscha con_camboya com_o_camboja
  con_la_cambogia met_cambodja dengan_kamboja dengan_kemboja với_campuchia с_камбоджей กับกัมพูชา ជាមួយកម្ពុជា 与柬埔寨 與柬埔寨 和柬埔寨
  캄보디아와* ຕິດກັບກຳປູເຈຍ ຊາຍແດນກຳປູເຈຍ ລາວ-ກຳປູເຈຍ ຊາຍແດນຕິດກັບກຳປູເຈຍ cambodian_border cambodia_border border_with_cambodia cambodia's_border thai-cambodian thai-cambodia
  cambodian-thai thailand-cambodia cambodia-thailand cambodia_conflict cambodian_conflict frontiere_cambodgienne
  frontiere_avec_le_cambodge thailando-cambodgien* khmero-thailandais* grenze_zu_kambodscha
  grenze_mit_kambodscha kambodschanische_grenze kambodschanischen_grenze thailandisch-kambodschanisch*
  kambodschanisch-thailandisch* frontera_con_camboya frontera_camboyana fronteira_com_o_camboja fronteira_cambojana
  confine_con_la_cambogia confine_cambogiano grens_met_cambodja cambodjaanse_grens perbatasan_kamboja perbatasan_dengan_kamboja
  thailand-kamboja kamboja-thailand sempadan_kemboja sempadan_dengan_kemboja giáp_campuchia biên_giới_campuchia
  biên_giới_với_campuchia việt_nam-campuchia thái_lan-campuchia campuchia-thái_lan giáp_với_campuchia
  границ*_с_камбоджей камбоджийско-таиландск* тайско-камбоджийск* 泰柬 柬泰 中柬 越柬 柬越 柬埔寨边境 柬埔寨邊境 タイ・カンボジア カンボジア・タイ
  カンボジア国境 カンボジアとの国境 태국-캄보디아* 캄보디아-태국* 캄보디아_국경* 태국·캄보디아* 캄보디아와의_국경* ชายแดนกัมพูชา ชายแดนไทย-กัมพูชา ไทย-กัมพูชา
  กัมพูชา-ไทย ด่านกัมพูชา ព្រំដែនកម្ពុជា កម្ពុជា-ថៃ ថៃ-កម្ពុជា`;

/** Newspapers and clubs with the country in their names: a source is not a place. */
export const NAMESAKES = `voice_of_america voice_of_america's radio_free_asia voa_khmer france-presse france_presse france_24 radio_france
  radio_france_internationale china_daily global_times south_china_morning_post bangkok_post japan_times korea_herald times_of_india south_china_sea
  us_dollars us_dollar mer_de_chine indochina indochine khmer_times phnom_penh_post cambodia_daily cambodianess phnom_penh_crown khmer_language`;
