/** The welcome page at work. */

import { changeWithGrant } from '../state/change-with-grant.ts';
import { useSampleRecord } from '../state/use-sample-record.ts';
import { useSettings } from '../state/use-settings.ts';
import { Welcome } from '../welcome/Welcome.tsx';
import type { SettingsBackend } from './backend.ts';

export function WelcomeApp({ backend }: { backend: SettingsBackend }) {
  const choices = useSettings(backend, 'welcomeTitle');
  const sample = useSampleRecord(backend);
  if (!choices) return null;
  return (
    <Welcome
      {...choices}
      {...(sample ? { sample } : {})}
      sites={backend.sites}
      onChange={change => changeWithGrant(backend, change)}
      onStart={() => backend.close?.()}
      onSample={backend.openSample}
    />
  );
}
