/** "About the record" at work. */
import { useEffect, useState } from 'preact/hooks';
import type { ProvenanceRow } from '#core/about/provenance.ts';
import { csvOf } from '#core/export/csv.ts';
import { About } from '../about/About.tsx';
import { useFacts } from '../state/use-facts.ts';
import { useSettings } from '../state/use-settings.ts';
import type { SettingsBackend } from './backend.ts';

const columns = [
  'id',
  'speaker',
  'title',
  'symbol',
  'symbolChecked',
  'date',
  'readAt',
  'urlBasis',
  'metadata',
  'findings',
] as const satisfies readonly (keyof ProvenanceRow)[];

export function AboutApp({ backend }: { backend: SettingsBackend }) {
  const choices = useSettings(backend, 'aboutRecord');
  const { facts } = useFacts(backend);
  const [rows, setRows] = useState<readonly ProvenanceRow[]>([]);
  useEffect(() => void backend.provenance().then(setRows), [backend]);
  if (!choices) return null;
  return (
    <About
      strings={choices.strings}
      facts={facts}
      rows={rows}
      onDownloadCsv={shown =>
        backend.save('cambodia-election-record.csv', 'text/csv', csvOf(columns, shown))
      }
    />
  );
}
