/** A document of the record by which a citation style shows itself: the statement. */
import { useEffect, useState } from 'preact/hooks';
import type { CitationRecord } from '#core/cite/record.ts';
import type { Backend } from '../app/backend.ts';

export function useSampleRecord(backend: Backend): CitationRecord | undefined {
  const [record, setRecord] = useState<CitationRecord>();
  useEffect(() => {
    backend.cards(['p1']).then(
      ({ p1 }) => p1?.kind === 'point' && setRecord(p1.citation),
      () => undefined,
    );
  }, [backend]);
  return record;
}
