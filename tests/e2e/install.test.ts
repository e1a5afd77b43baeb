/** What is said at installation, and what is left of the reader's choice when the browser starts anew. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Driver, Manifest } from './support/driver.ts';
import { eventually } from './support/driver.ts';
import { livePages } from './support/live-pages.ts';
import { offersIn } from './support/offers.ts';
import { serve } from './support/server.ts';
import { browsersHere, launchers } from './support/start.ts';

const root = join(import.meta.dirname, '../..');
const ALL_SITES = '*://*/*';

/** The manifest without the pages of the tests, which no shipped package names. */
function manifestOf(name: Driver['name']): Manifest {
  const folder = name === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3-e2e';
  const { permissions, host_permissions } = JSON.parse(
    readFileSync(join(root, '.output', folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const shipped = host_permissions.filter(one => !/\/\/(127\.0\.0\.1|localhost)\//.test(one));
  return { permissions, host_permissions: shipped };
}

/** Numbers stand as “…” in the documentation: the list grows. */
const withoutNumbers = (text: string) => text.replace(/\d+/g, '…');

test.each(browsersHere())('docs/permissions.md has what %s says of the sites', async name => {
  const docs = readFileSync(join(root, 'docs/permissions.md'), 'utf8').replace(/\s+/g, ' ');
  const driver = await launchers[name]();
  try {
    const manifest = manifestOf(name);
    const atInstall = await driver.grants.warnings(manifest);
    expect(atInstall).toHaveLength(1);
    const forAll = await driver.grants.warnings({ permissions: [], host_permissions: [ALL_SITES] });
    expect(forAll).toHaveLength(1);
    for (const warning of [...atInstall, ...forAll])
      expect(docs).toContain(`"${withoutNumbers(warning)}"`);
  } finally {
    await driver.close();
  }
});

test.runIf(browsersHere().includes('chromium'))(
  'what was chosen outlives the browser',
  async () => {
    const site = await serve(livePages);
    const profile = mkdtempSync(join(tmpdir(), 'record-profile-'));
    const start = () => launchers.chromium({ profile });
    const radio = `input[name="look"][value="on-request"]`;
    let driver = await start();
    try {
      const options = await driver.ownPage('options.html');
      await options.click(radio);
      const chosen = `document.querySelector('${radio}')?.checked`;
      await eventually(() => options.evaluate<boolean>(chosen), 'the choice');
      await driver.close();
      driver = await start();
      const tab = await driver.newTab(`${site.base}/live/sample`);
      await offersIn(driver).says(tab, 'This page was not read');
      await offersIn(driver).nothing(tab);
      const again = await driver.ownPage('options.html');
      await eventually(() => again.evaluate<boolean>(chosen), 'the choice to be shown');
    } finally {
      await driver.close();
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  },
);
