/** The basket's own file in real browsers: saved, cleared, opened again; a file of another kind changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocales } from '../../scripts/build/read-locales.ts';
import { type Driver, eventually, type Face } from './support/driver.ts';
import { browsersHere, launchers } from './support/start.ts';

const words = readLocales()['en'] ?? {};
const shown = (selector: string) => `.pane:not([hidden]) ${selector}`;
const quoted = (text: string) => JSON.stringify(text);
const storage = `(typeof browser === 'undefined' ? chrome : browser).storage.local`;
/** A point, a finding, the summary, and a line that only a newer record has: how lines come in from pages and the search is tested elsewhere. */
const first = {
  schema: 1,
  entries: [
    { id: 'p1' },
    { id: 'f2023-may-registration' },
    { id: 's' },
    { id: 'of-a-newer-record' },
  ],
};
const note = 'Lead: “ការបោះឆ្នោត” – ask the office\nfor the day & place <b>';

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let panel: Face;
  let file: string;

  const click = (selector: string) => panel.click(shown(selector));
  const count = (selector: string) =>
    panel.evaluate<number>(`document.querySelectorAll(${quoted(shown(selector))}).length`);
  /** What the browser itself keeps. */
  const kept = () =>
    panel.evaluate<{ basket?: { entries: { id: string; note?: string }[] } }>(
      `${storage}.get('basket')`,
    );
  /** Writes into a field as the reader does: the page hears of it. */
  const write = (selector: string, text: string, event: 'input' | 'change') =>
    eventually(
      () =>
        panel.evaluate<boolean>(`(field => {
          if (!field) return false;
          field.value = ${quoted(text)};
          field.dispatchEvent(new Event('${event}', { bubbles: true }));
          return true;
        })(document.querySelector(${quoted(shown(selector))}))`),
      selector,
    );
  /** Chooses a file in the field behind "Open a basket file", and waits for what is said of it. */
  const open = async (text: string, sentence: string) => {
    await panel.evaluate(`(field => {
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.querySelector('.status').innerText))
        .observe(document.querySelector('.status'), { childList: true });
      const box = new DataTransfer();
      box.items.add(new File([${quoted(text)}], 'basket.json', { type: 'application/json' }));
      field.files = box.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })(document.querySelector(${quoted(shown('input[type=file]'))}))`);
    await eventually(
      () => panel.evaluate<boolean>(`window.heard.includes(${quoted(sentence)})`),
      sentence,
    );
  };
  beforeAll(async () => {
    driver = await launchers[name]();
    panel = await driver.ownPage('sidepanel.html');
    await panel.evaluate(`${storage}.set({ basket: ${JSON.stringify(first)} })`);
    await panel.click('[data-tab=basket]');
    await eventually(async () => (await count('.row-kept')) === 3, 'three lines');
  });
  afterAll(async () => driver?.close());

  test('the basket comes as a file with its lines in their order and the reader’s note', async () => {
    await click('.row-kept:nth-of-type(2) .link');
    await eventually(
      async () => (await count('.row-kept textarea')) === 1,
      'the field of the note',
    );
    await write('.row-kept textarea', note, 'input');
    await eventually(
      async () => (await kept()).basket?.entries[1]?.note === note,
      'the note in the storage',
    );
    await click('.basket-foot .filled');
    await click('.export-kind:nth-of-type(5) input');
    await eventually(async () => (await count('.export-kind select')) === 1, 'the formats');
    await write('.export-kind select', 'basket', 'change');
    await click('.export-foot .filled');
    file = await eventually(async () => {
      const files = await driver.downloads();
      const found = Object.keys(files).find(one => /^election-record-basket-.*\.json$/.test(one));
      return found ? files[found]?.toString('utf8') : undefined;
    }, 'the basket’s file');
    const { entries } = JSON.parse(file) as { entries: unknown };
    expect(entries).toEqual((await kept()).basket?.entries);
  });

  test('after it was cleared, the file brings every line and note back', async () => {
    const before = await kept();
    await click('.export-head .bare');
    await click('.basket-head .link');
    await eventually(async () => (await kept()).basket === undefined, 'an empty basket');
    expect(await count('.row-kept')).toBe(0);
    await open(file, words['fileOpened'] ?? '');
    await eventually(async () => (await count('.row-kept')) === 3, 'three lines');
    await eventually(async () => (await kept()).basket !== undefined, 'the basket in the storage');
    expect(await kept()).toEqual(before);
    expect(
      await panel.evaluate<string>(
        `document.querySelector(${quoted(shown('.row-kept textarea'))}).value`,
      ),
    ).toBe(note);
  });

  test.each([
    ['cut short', (whole: string) => whole.slice(0, -20)],
    ['with a line that is none', (whole: string) => whole.replace(/"id": "[^"]+"/, '"id": 7')],
    ['of another program', () => '{"kind": "bookmarks", "entries": []}'],
    ['that is no JSON', () => 'TY  - RPRT\r\nER  - \r\n'],
  ])('a file %s is refused in a sentence, and nothing is lost', async (_, change) => {
    const before = await kept();
    await open(change(file), words['wrongImport'] ?? '');
    expect(await kept()).toEqual(before);
    expect(await count('.row-kept')).toBe(3);
  });

  test('opening the same file twice adds nothing twice', async () => {
    const before = await kept();
    await open(file, words['fileOpened'] ?? '');
    expect(await count('.row-kept')).toBe(3);
    expect(await kept()).toEqual(before);
  });

  test('a full disk is told with what to do; the reader’s words stay, and are kept once there is room', async () => {
    const before = await kept();
    await panel.evaluate(`void ((area, set) => {
      window.roomAgain = () => void (area.set = set);
      area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    })(${storage}, ${storage}.set.bind(${storage}))`);
    await write('.row-kept textarea', 'one word more', 'input');
    const text = () => panel.evaluate<string>('document.body.innerText');
    await eventually(
      async () => (await text()).includes(words['storageFull'] ?? '-'),
      'the notice',
    );
    expect(await text()).toContain(words['storageFullText']);
    expect(
      await panel.evaluate<string>(
        `document.querySelector(${quoted(shown('.row-kept textarea'))}).value`,
      ),
    ).toBe('one word more');
    expect(await kept()).toEqual(before);
    await panel.evaluate('window.roomAgain()');
    await write('.row-kept textarea', 'one word more, and room', 'input');
    await eventually(
      async () => (await kept()).basket?.entries[1]?.note === 'one word more, and room',
      'the note in the storage',
    );
    await eventually(async () => !(await text()).includes(words['storageFull'] ?? ''), 'no notice');
  });
});
