/** The options page at work. */
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../settings/Options.tsx';
import { changeWithGrant } from '../state/change-with-grant.ts';
import { useFacts } from '../state/use-facts.ts';
import { useSampleRecord } from '../state/use-sample-record.ts';
import { useSettings } from '../state/use-settings.ts';
import { useWrongReport } from '../state/use-wrong-report.ts';
import type { Grants, SettingsBackend } from './backend.ts';

export function OptionsApp({ backend }: { backend: SettingsBackend }) {
  const choices = useSettings(backend, 'options');
  const { facts } = useFacts(backend);
  const sample = useSampleRecord(backend);
  const wrong = useWrongReport(backend);
  const [granted, setGranted] = useState<Grants>(new Set());
  useEffect(() => {
    const end = new AbortController();
    const look = () => void backend.granted().then(setGranted);
    look();
    backend.watchGranted(look, end.signal);
    return () => end.abort();
  }, [backend]);
  if (!choices) return null;
  return (
    <Options
      {...choices}
      {...(sample ? { sample } : {})}
      sites={backend.sites}
      facts={facts}
      version={backend.version}
      granted={granted}
      onChange={change => changeWithGrant(backend, change)}
      wrong={wrong}
      onClearAll={() => void backend.clearEverything()}
      onAbout={backend.openAbout}
    />
  );
}
