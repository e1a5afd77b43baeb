/** A reply stands with what it answers, and never comes before it. */
import { expect, test } from 'vitest';
import { compareDates, findings, lines } from './support.ts';

const byId = new Map(lines.map(line => [line.finding.id, line]));
const links = lines.flatMap(line =>
  (line.finding.replies ?? []).map(link => ({ ...link, line, reply: byId.get(link.finding) })),
);
const say = (some: typeof links) =>
  some.map(({ line, finding }) => `${line.finding.id} ← ${finding}`);

test('every reply link leads to a line of the record', () => {
  expect(say(links.filter(({ reply }) => !reply)), 'Correct the id of the reply').toEqual([]);
});

test('what stands as a reply is Cambodia’s', () => {
  const wrong = links.filter(({ reply }) => reply?.finding.speaker !== 'reply');
  expect(say(wrong), 'Only a line with "speaker": "reply" can stand as a reply').toEqual([]);
});

test('a reply is never dated before what it answers', () => {
  const early = links.filter(
    ({ relation, line, reply }) =>
      relation === 'answers' && reply && compareDates(reply.document.date, line.document.date) < 0,
  );
  expect(say(early), 'The State spoke first: write "earlier-account"').toEqual([]);
});

test('an earlier account is not dated after what it stands with', () => {
  const late = links.filter(
    ({ relation, line, reply }) =>
      relation === 'earlier-account' &&
      reply &&
      compareDates(reply.document.date, line.document.date) > 0,
  );
  expect(say(late), 'Write "answers" or "same-matter"').toEqual([]);
});

test('no reply stands twice with one line', () => {
  const twice = findings.filter(({ replies = [] }) => {
    return new Set(replies.map(link => link.finding)).size < replies.length;
  });
  expect(
    twice.map(({ id }) => id),
    'Keep one of the two links',
  ).toEqual([]);
});

test('no line answers itself', () => {
  expect(say(links.filter(({ line, finding }) => line.finding.id === finding))).toEqual([]);
});

test('a withheld line stands as nobody’s reply', () => {
  expect(say(links.filter(({ reply }) => reply?.finding.withheld))).toEqual([]);
});
