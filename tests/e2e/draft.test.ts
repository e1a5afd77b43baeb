/** "Check my draft" in real browsers: pasted text, judged on this device beside the record. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocales } from '../../scripts/build/read-locales.ts';
import { type Driver, eventually, type Face } from './support/driver.ts';
import { browsersHere, launchers } from './support/start.ts';

const words = readLocales()['en'] ?? {};
const exact = 'should not be recognized or supported by foreign governments';
const altered = 'should never be recognized or supported by foreign governments';
const draft = [
  `The Commission of Inquiry for Cambodia said that the results “${exact}”.`,
  `The Commission of Inquiry for Cambodia said that the results “${altered}”.`,
  'The Committee’s findings are in CCPR/C/KHM/CO/3, the Council’s in A/HRC/RES/99/99.',
].join('\n\n');

/** 200,000 characters, a quotation in every line: enough work for a reader to stop it. */
const line = `The Commission said “${altered}”.\n\n`;
const paragraphs = Math.ceil(200_000 / line.length);
const long = `(${JSON.stringify(line)}).repeat(${paragraphs}).slice(0, 200_000)`;

describe.each(browsersHere())('%s', name => {
  let driver: Driver;
  let page: Face;

  /** Puts a text into the field as a paste does: the page hears of it. */
  const put = (text: string) =>
    page.evaluate(`(field => {
      field.value = ${text};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })(document.querySelector('textarea'))`);
  const rows = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('.judged')].map(row => row.innerText)`);
  const status = () =>
    page.evaluate<string>(`document.querySelector('.draft [role=status]').innerText`);

  /** Notes in the page how far the work was each time it was shown, and may press its button at once. */
  const watch = (press = '') =>
    page.evaluate(`(() => {
      window.watching?.disconnect();
      window.progressSeen = [];
      window.watching = new MutationObserver(() => {
        const bar = document.querySelector('.draft-work progress');
        if (!bar) return;
        window.progressSeen.push(bar.value);
        if (${JSON.stringify(press)}) document.querySelector('.draft-work button').click();
      });
      window.watching.observe(document.body, { childList: true, subtree: true, attributes: true });
    })()`);

  beforeAll(async () => {
    driver = await launchers[name]();
    page = await driver.ownPage('draft.html');
    await eventually(
      () => page.evaluate<boolean>(`!!document.querySelector('textarea')`),
      'the field',
    );
  });
  afterAll(async () => driver?.close());

  test('quotations and symbols are judged, each in its own paragraph', async () => {
    await put(JSON.stringify(draft));
    await page.click('.draft button.filled');
    const found = await eventually(async () => {
      const now = await rows();
      return now.length === 4 ? now : undefined;
    }, 'four judgements');
    expect(found[0]).toContain(words['isExact']);
    expect(found[1]).toContain(words['isAltered']);
    expect(found[1]).toContain(exact);
    expect(found[2]).toContain('Concluding observations on the third periodic report of Cambodia');
    expect(found[3]).toContain(words['symbolAbsent']);
    expect(await status()).toContain('4');
  });

  test('a text longer than is read is refused in a sentence, and nothing is lost', async () => {
    await put(`'a '.repeat(100_001)`);
    await page.click('.draft button.filled');
    await eventually(
      async () =>
        (await page.evaluate<string>('document.body.innerText')).includes('Check it in parts.'),
      'the sentence',
    );
    expect(await page.evaluate<number>(`document.querySelector('textarea').value.length`)).toBe(
      200_002,
    );
  });

  test('a text of 200,000 characters is checked to its end, with progress on the way', async () => {
    await put(long);
    await watch();
    await page.click('.draft button.filled');
    const said = (words['draftFound_other'] ?? '').replace('$1', '\\d,\\d{3}');
    await eventually(async () => new RegExp(said).test(await status()), 'the end of the work');
    const seen = await page.evaluate<number[]>('window.progressSeen');
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect((await rows()).length).toBe(500);
  });

  test('a long text can be stopped: it says so, keeps the text, and does no more', async () => {
    await put(long);
    await watch('press');
    await page.click('.draft button.filled');
    await eventually(async () => (await status()) === words['draftStopped'], 'that it stopped');
    const [reached = 0] = await page.evaluate<number[]>('window.progressSeen');
    expect(reached).toBeLessThan(paragraphs / 2);
    expect(await page.evaluate<boolean>(`document.querySelector('progress') === null`)).toBe(true);
    expect(await page.evaluate<number>(`document.querySelector('textarea').value.length`)).toBe(
      200_000,
    );
    await put(JSON.stringify(draft));
    await page.click('.draft button.filled');
    await eventually(async () => (await status()).startsWith('4 '), 'the end of the next one');
    expect(await rows()).toHaveLength(4);
  });
});
