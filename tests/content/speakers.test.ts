/** Nobody’s words are shown as another’s: above all, no State’s or NGO’s as the UN’s. */
import { expect, test } from 'vitest';
import type { Speaker } from '../../content/types.ts';
import { lines } from './support.ts';

/** Lanes of the United Nations. The Council is made of States, but what it adopts is the UN’s. */
const unLanes: Speaker[] = ['treaty', 'office', 'sg', 'council', 'expert', 'unother'];

/** Who speaks in the documents of a body, unless the line says otherwise in a provenance note. */
const lanes: [body: RegExp, lanes: Speaker[]][] = [
  [/^(Human Rights Committee|Committee (against|on) .*)$/, ['treaty']],
  [/^(OHCHR|High Commissioner .*|Office of the United Nations High Commissioner .*)$/, ['office']],
  [/^Secretary-General$/, ['sg']],
  [/^(Special (procedures|Rapporteur|Representative)|Working Group) .*$/, ['expert']],
  [/^Human Rights Council$/, ['council', 'expert']],
  [/^Human Rights Council \(Universal Periodic Review\)$/, ['council']],
  [/^(Commission on Human Rights|General Assembly|Security Council)$/, ['unother']],
  [/^(UNHCR|United Nations in Cambodia|United Nations Peacekeeping)$/, ['unother']],
  [/^(Inter-Parliamentary Union|Documentation Center of Cambodia .*)$/, ['other']],
  [/^Group of .*States/, ['states']],
  [/(Cambodia|Cambodian People’s Party)/, ['reply']],
];
const lanesOf = (body: string) => lanes.find(([pattern]) => pattern.test(body))?.[1];
/** Words by which a provenance note says that a lane speaks in another’s document. */
const named: Partial<Record<Speaker, RegExp>> = {
  office: /OHCHR|High Commissioner/,
  expert: /expert|Special Rapporteur|envoy/,
  unother: /The UN’s position/,
  states: /\bStates?\b/,
  other: /\bNGO\b|Party’s/,
};
const ids = (some: typeof lines) => some.map(({ finding }) => finding.id);

test('every issuing body has a lane', () => {
  const bodies = lines.map(({ document }) => document.body).filter(body => !lanesOf(body));
  expect(bodies, 'Add the body to the table of this test: who speaks in its documents?').toEqual(
    [],
  );
});

test('a line is spoken by the body of its document or by Cambodia, or says by whom', () => {
  const unexplained = lines.filter(
    ({ finding, document }) =>
      finding.speaker !== 'reply' &&
      !lanesOf(document.body)?.includes(finding.speaker) &&
      !named[finding.speaker]?.test(finding.provenanceNote ?? ''),
  );
  expect(ids(unexplained), 'Correct the speaker, or say in "provenanceNote" who speaks').toEqual(
    [],
  );
});

test('a document that is not of the UN never speaks for the UN', () => {
  const wrong = lines.filter(
    ({ finding, document }) => !document.issuedByUN && unLanes.includes(finding.speaker),
  );
  expect(ids(wrong), 'Write "reply", "states" or "other"').toEqual([]);
});

test('what a State answers is Cambodia’s, never the UN’s', () => {
  const wrong = lines.filter(
    ({ finding }) => finding.kind === 'state-response' && finding.speaker !== 'reply',
  );
  expect(ids(wrong), 'Write "speaker": "reply"').toEqual([]);
});

test('a text of Cambodia speaks for Cambodia', () => {
  const wrong = lines.filter(
    ({ finding, document }) => document.type === 'state-reply' && finding.speaker !== 'reply',
  );
  expect(ids(wrong), 'Write "speaker": "reply"').toEqual([]);
});

test('Cambodia’s words are a response, unless the line says what else they are', () => {
  const wrong = lines.filter(
    ({ finding }) =>
      finding.speaker === 'reply' && finding.kind !== 'state-response' && !finding.provenanceNote,
  );
  expect(ids(wrong), 'Write "kind": "state-response"').toEqual([]);
});

test('States and NGOs that speak in a UN document are said not to be the UN', () => {
  const wrong = lines.filter(
    ({ finding, document }) =>
      document.issuedByUN &&
      (finding.speaker === 'states' || finding.speaker === 'other') &&
      !finding.provenanceNote,
  );
  expect(ids(wrong), 'Say in "provenanceNote" whose words they are').toEqual([]);
});

test('an expert’s report is the expert’s, though the Council circulates it', () => {
  const wrong = lines.filter(
    ({ finding, document }) =>
      document.type === 'special-rapporteur-report' &&
      finding.speaker !== 'expert' &&
      finding.speaker !== 'reply',
  );
  expect(ids(wrong), 'Write "speaker": "expert"').toEqual([]);
});

test('an expert who speaks in the Council is named in the document', () => {
  const wrong = lines.filter(
    ({ finding, document }) =>
      document.body === 'Human Rights Council' && finding.speaker === 'expert' && !document.author,
  );
  expect(ids(wrong), 'Name the expert in "author"').toEqual([]);
});

test('a recommendation in a universal periodic review is a State’s', () => {
  const wrong = lines.filter(
    ({ finding, document }) =>
      document.body.includes('Universal Periodic Review') &&
      finding.kind === 'recommendation' &&
      finding.speaker !== 'states',
  );
  expect(ids(wrong), 'Write "speaker": "states"').toEqual([]);
});

test('a summary that opens with an expert is not given to the Council', () => {
  const wrong = lines.filter(
    ({ finding }) =>
      finding.speaker === 'council' &&
      /\bSpecial Rapporteur (told|reported|asked|said)/.test(finding.summary),
  );
  expect(ids(wrong), 'Write "speaker": "expert"').toEqual([]);
});

test('a line that an NGO alone vouches for is not given to the Council', () => {
  const wrong = lines.filter(
    ({ finding }) =>
      unLanes.includes(finding.speaker) &&
      /^(FIDH reported|A non-UN summary|UPR Info|UN Watch)/.test(finding.summary),
  );
  expect(ids(wrong), 'Write "speaker": "other"').toEqual([]);
});
