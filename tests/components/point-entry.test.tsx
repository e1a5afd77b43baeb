import { describe, expect, it } from 'vitest';
import { excerpt } from '../../components/entry/excerpt.ts';
import { PointEntry } from '../../components/entry/PointEntry.tsx';
import { click, control, faults, pointCard, record, showEntry } from '../support/face.tsx';

const quoted = (root: Element) =>
  (root.querySelector('.quote span')?.textContent ?? '').replace(/^“…?|…?”$/g, '');

describe('a point of the statement', () => {
  it.each(['p1', 'p2', 'p3', 'p4', 's'])('quotes %s word for word', async id => {
    const root = await showEntry(<PointEntry card={pointCard(id)} />);
    expect(quoted(root).length).toBeGreaterThan(60);
    expect(record.statement.text).toContain(quoted(root));
  });

  it('shows the whole point at a click, in place', async () => {
    const root = await showEntry(<PointEntry card={pointCard()} />);
    expect(quoted(root)).not.toBe(pointCard().text);
    await click(control(root, 'Whole point'));
    expect(quoted(root)).toBe(pointCard().text);
  });

  it('never stands without its record note', async () => {
    const card = pointCard('p3');
    const root = await showEntry(<PointEntry card={card} />);
    expect(root.querySelector('.record-note')?.textContent).toBe(
      `Record note ${card.recordNotes.join('')}`,
    );
  });

  it('underlines the words that bear on the article', async () => {
    const root = await showEntry(<PointEntry card={pointCard()} />);
    const words = [...root.querySelectorAll('.subject')].map(span => span.textContent);
    expect(words).toContain('eliminating the main political opposition party');
  });

  it.each([
    ['km', 'ការបកប្រែ (មិនផ្លូវការ មិនទាន់ពិនិត្យ)'],
    ['fr', 'Traduction (non officielle, non relue)'],
  ] as const)(
    'offers a translation into %s below the original, folded, named for what it is',
    async (lang, name) => {
      const root = await showEntry(<PointEntry card={pointCard('p2')} />, undefined, lang);
      const fold = root.querySelector('details');
      expect(fold?.open).toBe(false);
      expect(fold?.querySelector('summary')?.textContent).toBe(name);
      expect(fold?.querySelector('p')?.lang).toBe(lang);
      expect(quoted(root)).toBe(pointCard('p2').text);
      expect(await faults(root)).toEqual([]);
    },
  );

  it('offers no translation to a reader of English', async () => {
    const root = await showEntry(<PointEntry card={pointCard('p2')} />);
    expect(root.querySelector('details')).toBeNull();
  });

  it('has no fault that axe knows', async () => {
    expect(await faults(await showEntry(<PointEntry card={pointCard()} />))).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'One sentence of some length stands here. '.repeat(12)}The end.`;

  it('is the whole of a short text', () => {
    expect(excerpt('Short.', [])).toEqual({ start: 0, end: 6 });
  });

  it.each([0, 100, 250, 400])('holds the words at %i and cuts no word', at => {
    const { start, end } = excerpt(text, [{ start: at, end: at + 10 }]);
    expect(start).toBeLessThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(Math.min(at + 10, text.length));
    expect(text[start - 1] ?? ' ').toBe(' ');
    expect(text[end] ?? ' ').toBe(' ');
  });
});
