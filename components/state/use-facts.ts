/** What the record holds, for the search's filters and its no-answer. */
import { useEffect, useState } from 'preact/hooks';
import type { RecordFacts } from '#core/about/facts.ts';
import type { Backend } from '../app/backend.ts';
import type { UiLang } from '../strings.tsx';

const none: RecordFacts = {
  compiled: '',
  documents: 0,
  findings: 0,
  bySpeaker: {},
  changes: [],
  years: [1993, 1993],
  subjects: [],
};

export function useFacts(backend: Backend) {
  const [facts, setFacts] = useState(none);
  useEffect(() => {
    backend.facts().then(setFacts, () => undefined);
  }, [backend]);
  return {
    facts,
    search: (lang: UiLang) => ({
      subjects: facts.subjects.map(({ id, label }) => ({ id, label: label[lang] || label.en })),
      years: facts.years,
      documents: facts.documents,
    }),
  };
}
