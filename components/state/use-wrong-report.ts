/** The report of wrong matches as the options page holds it. */
import { useEffect, useState } from 'preact/hooks';
import { emptyReport } from '#core/kept/wrong-report.ts';
import type { SettingsBackend } from '../app/backend.ts';

export function useWrongReport(backend: SettingsBackend) {
  const [report, setReport] = useState(emptyReport);
  useEffect(() => void backend.wrongReport().then(setReport), [backend]);
  return {
    report,
    onSave: backend.save,
    onClear: () => void backend.clearWrongReport().then(() => setReport(emptyReport)),
  };
}
