/** The watcher tells when a page becomes another one, and is silent otherwise. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageChange, pageState, watchPage } from '../../page/watch.ts';

const location = new URL('https://news.example/one');
let [navigation, controller, changes]: [EventTarget | undefined, AbortController, PageChange[]] = [
  undefined,
  new AbortController(),
  [],
];
let win: Window;

/** `meanwhile` happens between the first look at the page and the listening. */
function start(options: { navigation: boolean; meanwhile?: () => void }) {
  controller = new AbortController();
  changes = [];
  navigation = options.navigation ? new EventTarget() : undefined;
  const target = new EventTarget();
  win = Object.assign(target, {
    location,
    document,
    navigation,
    MutationObserver,
  }) as unknown as Window;
  const since = pageState(win);
  options.meanwhile?.();
  watchPage(
    win,
    change => changes.push(change),
    controller.signal,
    options.meanwhile ? { since } : {},
  );
}
const goTo = (pathname: string) => {
  location.pathname = pathname;
  navigation?.dispatchEvent(new Event('currententrychange'));
};
const fill = (paragraphs: number) => {
  document.body.innerHTML = '<p>x</p>'.repeat(paragraphs);
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(location, { pathname: '/one', search: '', hash: '' });
  document.title = 'One';
  fill(1);
  start({ navigation: true });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

it('a page that stays as it is tells nothing', () => {
  vi.advanceTimersByTime(60_000);
  expect(changes).toEqual([]);
});

it('an article filled in after load is told', () => {
  fill(12);
  vi.advanceTimersByTime(2_000);
  expect(changes).toEqual(['settled']);
  vi.advanceTimersByTime(60_000);
  expect(changes).toEqual(['settled']);
});

it('a navigation is told at once, and the page again when it has settled', () => {
  goTo('/two');
  expect(changes).toEqual(['navigated']);
  vi.advanceTimersByTime(250);
  expect(changes).toEqual(['navigated', 'settled']);
  fill(9);
  vi.advanceTimersByTime(750);
  expect(changes).toEqual(['navigated', 'settled', 'settled']);
  vi.advanceTimersByTime(60_000);
  expect(changes).toHaveLength(3);
});

it('a second navigation drops the looks of the first', () => {
  goTo('/two');
  vi.advanceTimersByTime(100);
  goTo('/three');
  vi.advanceTimersByTime(249);
  expect(changes).toEqual(['navigated', 'navigated']);
  vi.advanceTimersByTime(1);
  expect(changes).toEqual(['navigated', 'navigated', 'settled']);
});

it('a router that ends after the last look is heard', () => {
  goTo('/two');
  vi.advanceTimersByTime(5_000);
  changes.length = 0;
  fill(20);
  navigation?.dispatchEvent(new Event('navigatesuccess'));
  expect(changes).toEqual(['settled']);
});

it('a change of the hash alone is the same page', () => {
  location.hash = '#comments';
  navigation?.dispatchEvent(new Event('navigatesuccess'));
  win.dispatchEvent(new Event('hashchange'));
  win.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(60_000);
  expect(changes).toEqual([]);
});

it('going back is told where there is no Navigation API', () => {
  start({ navigation: false });
  location.pathname = '/zero';
  win.dispatchEvent(new Event('popstate'));
  expect(changes).toEqual(['navigated']);
});

it('a new title tells of a new address where there is no Navigation API', async () => {
  start({ navigation: false });
  location.pathname = '/two';
  document.title = 'Two';
  await vi.advanceTimersByTimeAsync(10);
  expect(changes).toEqual(['navigated']);
});

it('a navigation before anyone listened is told when someone does', () => {
  start({ navigation: true, meanwhile: () => goTo('/two') });
  expect(changes).toEqual(['navigated']);
  vi.advanceTimersByTime(250);
  expect(changes).toEqual(['navigated', 'settled']);
  goTo('/three');
  expect(changes).toEqual(['navigated', 'settled', 'navigated']);
});

it('an article filled in before anyone listened is told when someone does', () => {
  start({ navigation: true, meanwhile: () => fill(12) });
  expect(changes).toEqual(['settled']);
});

it('a signal that ended before anyone listened leaves nothing behind', () => {
  start({ navigation: true, meanwhile: () => controller.abort() });
  goTo('/two');
  vi.advanceTimersByTime(60_000);
  expect(changes).toEqual([]);
});

it('nothing is told once the signal has ended', () => {
  goTo('/two');
  controller.abort();
  changes.length = 0;
  goTo('/three');
  win.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(60_000);
  expect(changes).toEqual([]);
});
