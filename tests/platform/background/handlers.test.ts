/** What the background answers a page: an offer that was made stands, whatever becomes of its chip. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordDoor } from '../../../core/record-door.ts';
import { backgroundHandlers } from '../../../platform/background/handlers.ts';
import { setBadge } from '../../../platform/badge.ts';
import type { Sender } from '../../../platform/messages/answer.ts';
import { recallReading } from '../../../platform/readings.ts';
import { report } from '../../../platform/report.ts';
import { runInTab } from '../../../platform/sites.ts';
import { article, reading } from '../support.ts';

vi.mock('../../../platform/badge.ts', () => ({ setBadge: vi.fn() }));
vi.mock('../../../platform/report.ts', () => ({ report: vi.fn() }));
vi.mock(import('../../../platform/sites.ts'), async actual => ({
  ...(await actual()),
  runInTab: vi.fn(),
  isListed: () => true,
  isGranted: async () => true,
}));

const { url, title } = article;
const door = { judge: () => reading } as Partial<RecordDoor> as RecordDoor;
const sender: Sender = { tab: { id: 7, url } as Sender['tab'] & object, url, frameId: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

it('an offer stands, with its badge, when the chip cannot be put into the page', async () => {
  const failure = new Error('the page went away');
  vi.mocked(runInTab).mockRejectedValueOnce(failure);
  await expect(backgroundHandlers(door).judge(article, sender)).resolves.toEqual({ offer: true });
  expect(runInTab).toHaveBeenCalledWith(7, 'chip');
  expect(report).toHaveBeenCalledWith(failure);
  expect(setBadge).toHaveBeenLastCalledWith(7, expect.any(Number));
  expect((await recallReading(7))?.title).toBe(title);
});
