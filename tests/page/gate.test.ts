/** The gate lets every page through that names Cambodia, in whatever make and language. */
import { describe, expect, it } from 'vitest';
import { gateWords } from '../../content/gate-words.ts';
import { readCues } from '../../content/read.ts';
import { passesGate } from '../../page/gate.ts';
import { pageOf, prose } from '../support/page-of.ts';

const words = gateWords(readCues());
const passes = (html: string) => passesGate(pageOf(html), words);

describe('a page that names Cambodia passes', () => {
  it.each([
    ['the title', '<title>Voting day in Cambodia</title><p>x'],
    ['a title in capitals', '<title>CAMBODIAN PARTIES MEET</title><p>x'],
    ['the description', '<meta name="description" content="What Kampuchea chose">'],
    ['og:title', '<meta property="og:title" content="Au Cambodge, les urnes ferment">'],
    ['keywords', '<meta name="keywords" content="asia, cambodia">'],
    ['the heading', '<title>News</title><h1>Kambodscha wählt</h1>'],
    ['the capital alone', `<title>News</title><p>${prose(2)}<p>PHNOM PENH — Counting began.<p>x`],
    [
      'the commission by its letters',
      `<p>${prose(3)}</p><p>The NEC published the lists.</p><p>x</p>`,
    ],
    ['a dissolved party by its letters', '<title>CNRP leaders return</title>'],
    ['Khmer script in the title', '<title>ព័ត៌មានថ្ងៃនេះ</title>'],
    ['Khmer script in the text', '<div>ប្រជាពលរដ្ឋទៅការិយាល័យ</div>'],
    ['Chinese short form', '<title>柬大选前夕</title>'],
    ['Thai', '<title>กัมพูชาจัดการเลือกตั้ง</title>'],
    ['Japanese', '<title>カンボジア総選挙</title>'],
    ['Korean', '<title>캄보디아 총선</title>'],
    ['Vietnamese', '<title>Bầu cử tại Campuchia</title>'],
    ['Russian case', '<title>Выборы в Камбодже</title>'],
    ['Spanish adjective', '<title>El voto camboyano</title>'],
    ['Portuguese adjective', '<title>Eleitores cambojanos</title>'],
    ['Lao', '<title>ການເລືອກຕັ້ງຢູ່ກຳປູເຈຍ</title>'],
    ['a table without paragraphs', '<table><tr><td>Menu<td>Polls opened across Cambodia.</table>'],
    ['a page of bare lines', `${prose(3)}<br><br>The party, seen in Phnom Penh, said no.`],
  ])('by %s', (_, html) => {
    expect(passes(html)).toBe(true);
  });
});

describe('a page that does not name Cambodia stops', () => {
  it.each([
    ['a vote elsewhere', `<title>Senate vote in Ohio</title><p>${prose(20)}</p>`],
    ['letters inside a word', '<title>CONNECT TO YOUR ANNECY BANK</title>'],
    ['the Latin word', `<p>Lorem nec ipsum.</p><p>${prose(1)}</p><p>x</p>`],
    ['a kingdom elsewhere', '<title>News from the Kingdom</title>'],
    ['Thai news', '<title>ข่าวรถยนต์ฮุนไดวันนี้</title>'],
    ['the name only in a script', '<body>x<script>var country = "Cambodia"</script>'],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(passes(html)).toBe(false);
  });
});

it('every country cue of every language passes as a title', () => {
  const blocked = Object.values(readCues())
    .flatMap(file => file.country)
    .filter(cue => !/^(?:the Kingdom|đất nước Chùa tháp)$/.test(cue.form))
    .filter(cue => !passes(`<title>${cue.form}</title>`));
  expect(blocked.map(cue => cue.form)).toEqual([]);
});

it('a page that clobbers the document and its forms is judged all the same', () => {
  const html = `<title>Cambodia votes</title><img name="title"><img name="URL"><img name="body">
    <form name="querySelectorAll"><input name="childNodes"><input name="localName">
    <input name="getAttribute"><input name="textContent"></form><form name="getElementsByTagName"></form>`;
  expect(passes(html)).toBe(true);
});

it('looks at the beginning of a giant page only', () => {
  const filler = `<p>${prose(5)}</p>`.repeat(200);
  expect(passes(`${filler}<p>Cambodia</p>`)).toBe(false);
});
