/** What a tab shows of an offer, asked until it is so. */
import { type Driver, eventually, type Tab } from './driver.ts';

export interface Offers {
  /** Chip and badge are there. */
  offered(tab: Tab): Promise<void>;
  /** Neither is there. Says only that both went: for a page at first, ask `says` before. */
  nothing(tab: Tab): Promise<void>;
  noChip(tab: Tab): Promise<void>;
  /** The reader asks for it in the popup, and an offer comes. */
  checked(tab: Tab): Promise<void>;
  /** The popup gives this word on the page: the page has been looked at. */
  says(tab: Tab, words: string): Promise<void>;
}

/** Our host may stay, empty, where the reader sent the chip away. */
const noChip = async (tab: Tab): Promise<void> => {
  await eventually(
    async () => !(await tab.shadow<boolean>(`root.querySelector('.chip') !== null`)),
    'no chip',
  );
};

export const offersIn = (driver: Driver): Offers => ({
  async offered(tab) {
    await eventually(
      () => tab.shadow<string>(`root.querySelector('.chip .open')?.innerText`),
      'the chip',
    );
    await eventually(() => driver.badge(tab), 'the badge');
  },
  async nothing(tab) {
    await eventually(async () => (await driver.badge(tab)) === '', 'no badge');
    await noChip(tab);
  },
  noChip,
  async checked(tab) {
    const popup = await driver.popup(tab);
    await popup.click('.popup-head button');
    await eventually(
      async () => (await popup.evaluate<string>('document.body.innerText')).includes('UN finding'),
      'the counts in the popup',
    );
    await driver.closePopup();
    await eventually(() => driver.badge(tab), 'the badge');
  },
  async says(tab, words) {
    // A popup says what was so when it opened: one is opened after another until it is so.
    await eventually(async () => {
      const popup = await driver.popup(tab);
      try {
        const said = await eventually(
          () => popup.evaluate<string>(`document.querySelector('.popup-head h1')?.innerText`),
          'the popup’s first line',
        );
        const all = await popup.evaluate<string>(`document.querySelector('.popup-head').innerText`);
        if (`${said}\n${all}`.includes(words)) return true;
        throw new Error(all);
      } finally {
        await driver.closePopup();
      }
    }, `“${words}” in the popup`);
  },
});
