import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../core/text/language.ts';

describe('languageOf', () => {
  it.each([
    [
      'en',
      'Voters in the capital queued from dawn, and the count began as soon as the polls closed.',
    ],
    [
      'fr',
      'Les électeurs de la capitale ont fait la queue dès l’aube et le dépouillement a commencé.',
    ],
    [
      'de',
      'Die Wähler standen in der Hauptstadt seit dem Morgen an, und die Auszählung begann am Abend.',
    ],
    [
      'es',
      'Los votantes de la capital hicieron cola desde el alba y el recuento comenzó por la tarde.',
    ],
    [
      'pt',
      'Os eleitores da capital fizeram fila desde a madrugada e a apuração não começou à tarde.',
    ],
    [
      'it',
      'Gli elettori della capitale sono in fila dall’alba e lo spoglio è cominciato nel pomeriggio.',
    ],
    [
      'nl',
      'De kiezers in de hoofdstad stonden sinds de ochtend in de rij en het tellen is begonnen.',
    ],
    [
      'id',
      'Para pemilih di ibu kota telah antre sejak pagi dan penghitungan dimulai karena TPS ditutup.',
    ],
    [
      'ms',
      'Para pengundi di ibu negara telah beratur sejak pagi kerana pilihan raya itu, kata beliau.',
    ],
    ['vi', 'Cử tri ở thủ đô đã xếp hàng từ sáng sớm và việc kiểm phiếu bắt đầu vào buổi chiều.'],
    ['km', 'អ្នកបោះឆ្នោតនៅរាជធានីបានតម្រង់ជួរតាំងពីព្រឹក ហើយការរាប់សន្លឹកឆ្នោតបានចាប់ផ្តើម។'],
    ['th', 'ผู้มีสิทธิเลือกตั้งในเมืองหลวงต่อแถวตั้งแต่เช้า และเริ่มนับคะแนนในตอนบ่าย'],
    ['lo', 'ຜູ້ມີສິດເລືອກຕັ້ງຢູ່ນະຄອນຫຼວງເຂົ້າແຖວແຕ່ເຊົ້າ ແລະເລີ່ມນັບຄະແນນໃນຕອນບ່າຍ'],
    ['ru', 'Избиратели столицы стояли в очереди с самого утра, подсчёт голосов начался вечером.'],
    ['ko', '수도의 유권자들은 새벽부터 줄을 섰고 오후에 개표가 시작되었다고 선관위가 밝혔다.'],
    ['ja', '首都では有権者が早朝から列をつくり、午後に開票が始まったと選挙管理委員会が発表した。'],
    ['zh-Hans', '首都选民从清晨开始排队，下午开始计票，选举委员会说投票过程顺利。'],
    ['zh-Hant', '首都選民從清晨開始排隊，下午開始計票，選舉委員會說投票過程順利。'],
    ['und', 'Polski tekst, którego jezyka nie znamy wcale, zdanie bez znanych nam wyrazów'],
    ['und', 'Hun Sen'],
    ['und', ''],
  ])('tells %s', (lang, text) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('goes by the main script where names are in another', () => {
    expect(
      languageOf('លោក John Smith បានថ្លែងនៅទីក្រុង New York ថាការបោះឆ្នោតនៅកម្ពុជានឹងមានក្នុងឆ្នាំក្រោយ'),
    ).toBe('km');
  });
});
