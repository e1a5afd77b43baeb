import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { layOut } from '../../components/timeline/timeline-layout.ts';
import type { TimelineMark } from '../../core/offer.ts';
import { click, faults, press, showEntry } from '../support/face.tsx';

const un = (date: string, card = date): TimelineMark => ({
  date,
  kind: 'un',
  label: `Text of ${date}`,
  card,
});
const article = (date: string): TimelineMark => ({ date, kind: 'article', label: 'This' });
const marks = [
  un('2022-06-02'),
  { date: '2022-06-05', kind: 'election', label: 'Commune councils' } as const,
  article('2023-05-15'),
  un('2023-05-25'),
  { date: '2023-07-27', kind: 'reply', label: 'Release', card: 'r' } as const,
];
const focused = () => document.activeElement as HTMLElement;

describe('the timeline', () => {
  it('is one stop for the keyboard; the arrows walk and Enter goes to the entry', async () => {
    const onGo = vi.fn();
    const root = await showEntry(<Timeline marks={marks} onGo={onGo} />);
    const stops = [...root.querySelectorAll<HTMLElement>('button')];
    expect(stops.filter(stop => stop.tabIndex === 0)).toHaveLength(1);
    stops[0]?.focus();
    await press(focused(), 'ArrowRight');
    expect(focused().textContent).toBe('5 Jun 2022: Commune councils, a vote');
    await press(focused(), 'End');
    expect(focused().textContent).toBe('27 Jul 2023: Release, Cambodia (since the article)');
    await click(focused());
    expect(onGo).toHaveBeenCalledWith('r');
    await press(focused(), 'Home');
    await press(focused(), 'ArrowLeft');
    expect(focused()).toBe(stops[0]);
  });

  it('says in words what the drawing shows: the article’s day and what came since', async () => {
    const root = await showEntry(<Timeline marks={marks} onGo={vi.fn()} />);
    expect(root.textContent).toContain('15 May 2023: this article');
    const words = [...root.querySelectorAll('li')].map(one => one.textContent);
    expect(words).toEqual([
      '2 Jun 2022: Text of 2022-06-02',
      '5 Jun 2022: Commune councils, a vote',
      '25 May 2023: Text of 2023-05-25 (since the article)',
      '27 Jul 2023: Release, Cambodia (since the article)',
    ]);
  });

  it('tells apart what was known then and what came since', () => {
    const layout = layOut(marks);
    expect(layout?.marks.map(placed => placed.since)).toEqual([false, false, true, true]);
  });

  it('keeps dots on their own side of the article’s line', () => {
    const layout = layOut([
      un('1998-01-01'),
      un('2023-05-14'),
      article('2023-05-15'),
      un('2023-05-16'),
    ]);
    const [, before, after] = layout?.marks ?? [];
    expect(before?.x).toBeLessThan(layout?.article ?? 0);
    expect(after?.x).toBeGreaterThan(layout?.article ?? 0);
  });

  it('stacks what would overlap and keeps everything between the edges', () => {
    const many = Array.from({ length: 12 }, (_, i) => un(`2023-07-${10 + i}`));
    const layout = layOut([un('2017'), ...many]);
    expect(layout?.above).toBeGreaterThan(4);
    for (const { x } of [...(layout?.marks ?? []), ...(layout?.years ?? [])]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });

  it('shows nothing where there is nothing to show', async () => {
    expect(layOut([])).toBeUndefined();
    const root = await showEntry(<Timeline marks={[]} onGo={vi.fn()} />);
    expect(root.querySelector('.timeline')).toBeNull();
  });

  it('has no fault that axe knows', async () => {
    const root = await showEntry(<Timeline marks={marks} onGo={vi.fn()} />);
    expect(await faults(root)).toEqual([]);
  });
});
