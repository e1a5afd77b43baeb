/** The panel as a test sees it, wherever it stands: beside the page or in it. */
import { type Driver, eventually, type Face, type Tab } from './driver.ts';

export type Where = 'native' | 'in-page';

export interface Pane {
  /** Value of an expression over `root`, the panel's tree. */
  read<T>(expression: string): Promise<T | undefined>;
  click(selector: string): Promise<void>;
  text(): Promise<string>;
}

function beside(face: Face): Pane {
  return {
    read: expression => face.evaluate(`(root => (${expression}))(document)`),
    click: selector => face.click(selector),
    text: () => face.evaluate('document.body.innerText'),
  };
}

function inside(tab: Tab): Pane {
  const panel = `root.querySelector('[data-panel]')`;
  return {
    read: expression => tab.shadow(`(root => root && (${expression}))(${panel})`),
    click: selector => tab.clickShadow(`[data-panel] ${selector}`),
    text: async () => (await tab.shadow<string>(`${panel}?.innerText`)) ?? '',
  };
}

/** Goes to an article, opens the panel as a reader would, and waits for what it holds. */
export async function openArticle(
  driver: Driver,
  tab: Tab,
  url: string,
  where: Where,
): Promise<Pane> {
  // Asking for its badge brings a tab to the front: the panel stands beside that one.
  await driver.badge(tab);
  await tab.goto(url);
  await eventually(
    () => tab.shadow<boolean>(`root.querySelector('.chip .open') !== null`),
    'the chip',
  );
  if (where === 'in-page' || driver.name === 'chromium') await tab.clickShadow('.chip .open');
  const pane = where === 'native' ? beside(await driver.nativePanel(tab)) : inside(tab);
  const title = await tab.evaluate<string>(`document.querySelector('h1').textContent`);
  await eventually(async () => (await pane.text()).includes(title), 'the panel’s content');
  return pane;
}

/** Waits until an expression over the panel's tree holds. */
export const until = (pane: Pane, expression: string, what: string): Promise<true> =>
  eventually(async () => (await pane.read<boolean>(expression)) === true && true, what);
