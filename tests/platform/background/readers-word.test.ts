/** What the reader says of a page: hidden lines, the report, and what private windows keep. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportMarkdown } from '../../../core/kept/wrong-report.ts';
import { readersWord } from '../../../platform/background/readers-word.ts';
import { clearWrongReport, loadWrongReport } from '../../../platform/background/wrong-reports.ts';
import { leaveGoTo, watchGoTo } from '../../../platform/faces/go-to.ts';
import type { Sender } from '../../../platform/messages/answer.ts';
import { recallReading, rememberReading } from '../../../platform/readings.ts';
import { reading } from '../support.ts';

const { offer } = reading;
const never = () => {
  throw new Error('not asked here');
};
const word = readersWord({ judge: never });
const line = offer.known[0]?.match?.id ?? '';
const tab = (part: object = {}): Sender => ({ tab: { id: 7, ...part } as Sender['tab'] & object });

beforeEach(async () => {
  fakeBrowser.reset();
  await rememberReading(7, reading);
});

describe('a line that does not fit', () => {
  it('is hidden with the reading and stands in the report', async () => {
    await word.wrong({ what: 'line', line }, tab());
    expect((await recallReading(7))?.hidden).toEqual([line]);
    const report = await loadWrongReport();
    expect(report.entries.map(entry => [entry.what, entry.line, entry.url])).toEqual([
      ['line', line, reading.url],
    ]);
    expect(reportMarkdown(report)).toContain(reading.title);
    await clearWrongReport();
    expect((await loadWrongReport()).entries).toEqual([]);
  });

  it('of a private window is hidden and nothing of it is kept on disk', async () => {
    await word.wrong({ what: 'line', line }, tab({ incognito: true }));
    expect((await recallReading(7))?.hidden).toEqual([line]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('of a tab that holds nothing is not reported', async () => {
    await word.wrong({ what: 'line', line }, tab({ id: 8 }));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

it('nothing is kept on disk before the reader marks something', async () => {
  expect(await loadWrongReport()).toEqual({ schema: 1, entries: [] });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('a report that was damaged on disk is an empty one', async () => {
  await fakeBrowser.storage.local.set({ 'wrong-report': 'broken' });
  expect((await loadWrongReport()).entries).toEqual([]);
});

it('the way back is told to the panel each time it is asked for, and nothing of it stays', async () => {
  const told = vi.fn();
  const end = new AbortController();
  watchGoTo(told, end.signal);
  await leaveGoTo(7, 'f-1');
  await leaveGoTo(7, 'f-1');
  expect(told.mock.calls).toEqual([
    [7, 'f-1'],
    [7, 'f-1'],
  ]);
  expect(await fakeBrowser.storage.session.get('go-to:7')).not.toHaveProperty('go-to:7', 'f-1');
  end.abort();
});
