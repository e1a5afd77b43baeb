/** What the reader keeps is there after the browser was killed. In Chromium: the tests' Firefox forgets add-ons when it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually } from './support/driver.ts';
import { browsersHere, launchers } from './support/start.ts';

const line = { schema: 1, entries: [{ id: 'p1' }] };
const note = 'written a moment before the crash';

describe.runIf(browsersHere().includes('chromium'))('chromium', () => {
  let profile: string;
  let driver: Driver;

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'record-profile-'));
    driver = await launchers.chromium({ profile });
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test('the basket and its note survive a crash', async () => {
    const panel = await driver.ownPage('sidepanel.html');
    const kept = () => panel.evaluate<{ basket?: unknown }>(`chrome.storage.local.get('basket')`);
    await panel.evaluate(`chrome.storage.local.set({ basket: ${JSON.stringify(line)} })`);
    await panel.click('[data-tab=basket]');
    await panel.click('.row-kept .body .link');
    await panel.type(note);
    const before = await eventually(async () => {
      const now = await kept();
      return JSON.stringify(now).includes(note) ? now : undefined;
    }, 'the note in the storage');
    await driver.crash?.();

    driver = await launchers.chromium({ profile });
    const again = await driver.ownPage('sidepanel.html');
    await again.click('[data-tab=basket]');
    const shown = await eventually(
      () => again.evaluate<string>(`document.querySelector('.row-kept textarea')?.value`),
      'the note',
    );
    expect(shown).toBe(note);
    expect(await again.evaluate(`chrome.storage.local.get('basket')`)).toEqual(before);
  });
});
