import { describe, expect, it } from 'vitest';
import { judge, reasons } from './judge.ts';

type Row = readonly [lang: string, title: string, text: string];

const about: readonly Row[] = [
  [
    'zh-Hans',
    '柬埔寨新政党宣布参加乡选',
    '新成立的莲花党周六在金边举行代表大会，宣布将派人参加柬埔寨2027年乡分区理事会选举。\n\n国家选举委员会发言人说，登记工作将于明年初开始，选民名单正在更新。',
  ],
  [
    'zh-Hans',
    '柬最大反对党遭解散',
    '柬埔寨最高法院16日裁定解散救国党，118名党员五年内不得从政。\n\n分析人士说，执政的人民党在明年大选中将没有对手。',
  ],
  [
    'zh-Hant',
    '柬埔寨執政黨大勝 洪森準備交棒',
    '柬埔寨周日舉行大選，執政人民黨宣稱囊括125席中的120席，唯一有實力的燭光黨被取消參選資格。\n\n投票率達84%。',
  ],
  [
    'th',
    'กัมพูชาเลือกตั้งวันนี้ ไร้คู่แข่งพรรครัฐบาล',
    'ชาวกัมพูชาออกไปใช้สิทธิเลือกตั้งทั่วไปในวันอาทิตย์ โดยพรรคประชาชนกัมพูชาไม่มีคู่แข่งสำคัญ หลังพรรคแสงเทียนถูกตัดสิทธิ์\n\nคูหาเปิดตั้งแต่เจ็ดโมงเช้าในกรุงพนมเปญ',
  ],
  [
    'vi',
    'Campuchia: đảng cầm quyền thắng lớn ở cấp xã',
    'Theo kết quả sơ bộ do Ủy ban Bầu cử Quốc gia công bố hôm thứ Hai, đảng Nhân dân Campuchia giành hơn 80% số phiếu trong cuộc bầu cử hội đồng xã, phường.\n\nĐảng Ánh nến về nhì. Tỷ lệ cử tri đi bỏ phiếu là 77%.',
  ],
  [
    'ja',
    'カンボジア地方選、与党圧勝の見通し',
    'カンボジアで5日、コミューン評議会選挙の投票が行われた。与党・人民党の圧勝が確実な情勢だ。\n\n野党キャンドルライト党は候補者への脅しがあったと訴えている。国家選挙委員会は投票率を77％と発表した。',
  ],
  [
    'ko',
    '캄보디아 총선 투표 시작…여당 압승 전망',
    '캄보디아 총선 투표가 23일 오전 시작됐다. 유력 야당인 촛불당은 등록 서류 문제로 출마하지 못했다.\n\n훈센 총리는 프놈펜 인근에서 투표했다. 선관위는 유권자가 970만 명이라고 밝혔다.',
  ],
  [
    'id',
    'Pemilu Kamboja digelar tanpa oposisi',
    'Rakyat Kamboja memberikan suara pada Minggu dalam pemilu yang dipastikan dimenangkan partai Hun Sen.\n\nPartai Cahaya Lilin dilarang ikut karena dokumen. Komite Pemilihan Nasional mencatat 9,7 juta pemilih.',
  ],
  [
    'ms',
    'Pilihan raya Kemboja tanpa pencabar',
    'Rakyat Kemboja mengundi pada Ahad dalam pilihan raya umum yang hampir pasti dimenangi parti Hun Sen.\n\nParti pembangkang utama tidak dibenarkan bertanding kerana dokumen, kata Suruhanjaya Pilihan Raya negara itu.',
  ],
  [
    'lo',
    'ກຳປູເຈຍຈັດການເລືອກຕັ້ງທົ່ວໄປ',
    'ປະຊາຊົນກຳປູເຈຍ ໄປປ່ອນບັດເລືອກຕັ້ງໃນວັນອາທິດ ໂດຍທີ່ພັກແສງທຽນຖືກຫ້າມ.\n\nພັກປະຊາຊົນກຳປູເຈຍຂອງທ່ານຮຸນເຊັນ ຄາດວ່າຈະໄດ້ຄະແນນສຽງທັງໝົດ.',
  ],
];

const notAbout: readonly Row[] = [
  [
    'zh-Hans',
    '泰国大选临近，边境再传枪声',
    '泰国将于周日举行大选，泰柬边境冲突成为竞选焦点。反对党人民党民调领先。\n\n洪森公布的通话录音曾令泰国总理下台。选民可提前投票。',
  ],
  [
    'zh-Hans',
    '柬埔寨一商会举行换届',
    '柬埔寨江西商会周日在金边举行换届大会，选举产生新一届会长。\n\n经投票，林先生以过半票数当选。',
  ],
  [
    'zh-Hans',
    '参议院主席洪森会见来访代表团',
    '柬埔寨参议院主席洪森周二在金边会见中国企业代表团，双方讨论运河项目。\n\n企业在柬面临重大选择，洪森说。',
  ],
  [
    'zh-Hant',
    '柬埔寨佳麗在選美投票中領先',
    '柬埔寨佳麗在環球小姐網路投票中暫時領先，決賽將於周六舉行。\n\n評審團佔七成，觀眾選票佔三成。',
  ],
  [
    'th',
    'พรรคใหญ่ชูนโยบายปิดด่านก่อนวันเลือกตั้ง',
    'ผู้สมัคร สส. พรรคภูมิใจไทยปราศรัยที่บุรีรัมย์ ชูนโยบายปิดด่านกัมพูชาและสร้างกำแพงชายแดน ก่อนวันเลือกตั้ง 8 กุมภาพันธ์\n\nกกต. ย้ายหน่วยเลือกตั้ง 96 แห่งออกจากแนวชายแดนกัมพูชา ด้านพรรคประชาชนโจมตีคลิปเสียงฮุน เซน',
  ],
  [
    'th',
    'หนังสือเล่มนี้ถูกเลือกตั้งแต่ปีก่อนให้แปลเป็นภาษาเขมร',
    'หนังสือนิทานไทยถูกเลือกตั้งแต่ปีก่อนให้แปลเป็นภาษาเขมรเพื่อใช้ในโรงเรียนที่กัมพูชา\n\nผู้แปลกล่าวว่าใช้เวลาหกเดือน',
  ],
  [
    'vi',
    'Thái Lan giải tán quốc hội giữa lúc giao tranh với Campuchia',
    'Thủ tướng Thái Lan Anutin đã giải tán quốc hội, mở đường cho cuộc bầu cử sớm vào tháng Hai.\n\nGiao tranh ở biên giới với Campuchia khiến hàng chục người chết. Đảng Nhân dân đối lập dẫn đầu thăm dò cử tri.',
  ],
  [
    'vi',
    'Chủ tịch Thượng viện Campuchia Hun Sen thăm Hà Nội',
    'Chủ tịch Thượng viện Campuchia Hun Sen hội đàm với Chủ tịch Quốc hội Việt Nam tại Hà Nội hôm thứ Ba.\n\nHai bên nhất trí tăng cường trao đổi đại biểu Quốc hội.',
  ],
  [
    'ja',
    'フン・セン上院議長、タイの音声流出を認める',
    'カンボジアのフン・セン上院議長は、タイ首相との電話会談の音声を公開したことを認めた。\n\nタイでは首相の辞任と総選挙を求める声が出ている。',
  ],
  [
    'ko',
    '훈 센 상원의장 "통화 공개는 정당"',
    '캄보디아의 훈 센 상원의장은 태국 총리와의 통화 유출에 대해 정당하다고 밝혔다.\n\n태국에서는 조기 총선 요구가 커지고 있다. 국경 분쟁은 계속되고 있다.',
  ],
  [
    'id',
    'WNI di Phnom Penh memilih presiden',
    'Ribuan WNI di Kamboja memberikan suara di KBRI Phnom Penh dalam pemilu presiden Indonesia.\n\nPetugas KPU menyiapkan enam TPS.',
  ],
  [
    'ms',
    'PRU: Calon berdarah Kemboja tarik perhatian di Sabah',
    'Seorang calon keturunan Kemboja bertanding di Sabah dalam pilihan raya negeri minggu ini.\n\nSuruhanjaya Pilihan Raya Malaysia membuka 40 pusat mengundi.',
  ],
  [
    'lo',
    'ປະຊາຊົນລາວໄປປ່ອນບັດ',
    'ປະຊາຊົນລາວຢູ່ເມືອງຊາຍແດນຕິດກັບກຳປູເຈຍ ໄປປ່ອນບັດເລືອກຕັ້ງສະມາຊິກສະພາແຫ່ງຊາດ ແຫ່ງ ສປປ ລາວ.\n\nຄະນະກຳມະການເລືອກຕັ້ງແຂວງຈຳປາສັກລາຍງານຜົນ.',
  ],
];

describe('the detector in the languages of Asia', () => {
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
