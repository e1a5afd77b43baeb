/** What the page script does: nothing where it is off, little at the gate, and never a stale offer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attend, type Background } from '../../page/attend.ts';
import { mountFace } from '../../page/face/host.ts';
import { readArticle } from '../../page/read-article.ts';
import { holdReader } from '../../page/reader-door.ts';

const words = ['cambodia'];
const world = globalThis as { cambodiaElectionRecordLooked?: string };
const OFF = Symbol.for('cambodia-election-record.off');
const READ = Symbol.for('cambodia-election-record.read');
const HOST = 'election-record';

let controller: AbortController;
let navigation: EventTarget;
let location: { origin: string; pathname: string; search: string; href: string };
let asked: string[];
let offer: boolean;

const background = (): Background => ({
  loadReader: async loaded => {
    asked.push(loaded ? 'reader there' : 'reader');
    holdReader(() => readArticle(document, location.href));
    return true;
  },
  judge: async article => {
    asked.push(`judge ${article.title}`);
    if (offer) mountFace(document, 'chip', '', controller.signal);
    return { offer };
  },
  left: async () => void asked.push('left'),
});

const show = (title: string, text: string) => {
  document.title = title;
  document.body.innerHTML = `<h1>${title}</h1>${`<p>${text}</p>`.repeat(14)}`;
};
const settle = () => vi.advanceTimersByTimeAsync(0);
const goTo = (pathname: string) => {
  Object.assign(location, { pathname, href: `https://news.example${pathname}` });
  navigation.dispatchEvent(new Event('currententrychange'));
};
let win: Window & EventTarget;
const start = (door = background()) => attend(win, words, door, () => controller.signal);

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  navigation = new EventTarget();
  location = {
    origin: 'https://news.example',
    pathname: '/1',
    search: '',
    href: 'https://news.example/1',
  };
  win = Object.assign(new EventTarget(), { document, location, navigation }) as never;
  asked = [];
  offer = true;
  show('Vote in Cambodia', 'Cambodia votes on Sunday, and the parties are ready for the day.');
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, OFF);
  Reflect.deleteProperty(globalThis, READ);
  Reflect.deleteProperty(document, 'prerendering');
  document.querySelector(HOST)?.remove();
});

it('where it is switched off it asks nothing and looks at nothing', async () => {
  Object.assign(globalThis, { [OFF]: true });
  const title = vi.spyOn(document, 'title', 'get');
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
  expect(title).not.toHaveBeenCalled();
  expect(world.cambodiaElectionRecordLooked).toBe('off');
});

it('a copy that is ended while its page loads neither listens nor reads', async () => {
  show('Harbour bridge', 'The bridge closes on Monday for six weeks, the city said on Friday.');
  start();
  controller.abort();
  show('Vote in Cambodia', 'Cambodia votes on Sunday, and the parties are ready for the day.');
  await vi.advanceTimersByTimeAsync(60_000);
  goTo('/2');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
});

it('a page that does not name Cambodia ends at the gate', async () => {
  show('Harbour bridge', 'The bridge closes on Monday for six weeks, the city said on Friday.');
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
  expect(world.cambodiaElectionRecordLooked).toBe('no-cambodia');
});

it('a page that does is read once the reader is there, and judged', async () => {
  start();
  await settle();
  expect(asked).toEqual(['reader', 'judge Vote in Cambodia']);
  expect(world.cambodiaElectionRecordLooked).toBe('offer');
});

it('a page that was judged to be something else is told apart', async () => {
  offer = false;
  start();
  await settle();
  expect(world.cambodiaElectionRecordLooked).toBe('not-article');
});

it('where the reader has switched us off meanwhile nothing is read', async () => {
  start({ ...background(), loadReader: async () => false });
  await settle();
  expect(asked).toEqual([]);
  expect(world.cambodiaElectionRecordLooked).toBe('off');
});

it('leaving an article takes our host away at once and tells the background once', async () => {
  start();
  await settle();
  expect(document.querySelector(HOST)).not.toBeNull();
  goTo('/2');
  expect(document.querySelector(HOST)).toBeNull();
  show('Harbour bridge', 'The bridge closes on Monday for six weeks, the city said on Friday.');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.filter(what => what === 'left')).toEqual(['left']);
  expect(world.cambodiaElectionRecordLooked).toBe('no-cambodia');
});

it('the next article on the same page is judged in its turn', async () => {
  start();
  await settle();
  goTo('/2');
  show(
    'Commune vote in Cambodia',
    'Cambodia counts the votes of its communes until late at night.',
  );
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toContain('judge Commune vote in Cambodia');
  expect(asked).toContain('reader there');
});

it('an answer that comes after the page was left makes no offer', async () => {
  let answer: (value: { offer: boolean }) => void = () => undefined;
  const late = new Promise<{ offer: boolean }>(done => {
    answer = done;
  });
  start({ ...background(), judge: () => late });
  await settle();
  show('Harbour bridge', 'The bridge closes on Monday for six weeks, the city said on Friday.');
  goTo('/2');
  answer({ offer: true });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.cambodiaElectionRecordLooked).toBe('no-cambodia');
});

it('a return from the back-forward cache sets the badge again, a first showing does not', async () => {
  start();
  await settle();
  const showing = (persisted: boolean) =>
    win.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  showing(false);
  await settle();
  expect(asked).toHaveLength(2);
  showing(true);
  await settle();
  expect(asked.slice(2)).toEqual(['reader there', 'judge Vote in Cambodia']);
});

it('an extension that was updated takes its host away and says nothing', async () => {
  start();
  await settle();
  const orphan = background();
  orphan.judge = () => Promise.reject(new Error('Extension context invalidated.'));
  controller.abort();
  controller = new AbortController();
  mountFace(document, 'chip', '', controller.signal);
  start(orphan);
  await settle();
  expect(document.querySelector(HOST)).toBeNull();
});

it('a page made ready in advance is looked at once it is shown, and once', async () => {
  let prerendering = true;
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => prerendering });
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
  prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(asked).toEqual(['reader', 'judge Vote in Cambodia']);
});
