/** Choosing where to look: all sites only after the browser has granted them. */
import type { Settings } from '#core/settings.ts';
import type { SettingsBackend } from '../app/backend.ts';

/** Changes settings; called inside the click, because the browser asks the reader only then. */
export function changeWithGrant(backend: SettingsBackend, change: Partial<Settings>): void {
  const done = (ok: boolean) => (ok ? backend.changeSettings(change) : undefined);
  if (change.look === 'all') void backend.requestAllSites().then(done);
  else void backend.changeSettings(change);
}
