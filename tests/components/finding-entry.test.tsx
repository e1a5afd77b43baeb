import { describe, expect, it, vi } from 'vitest';
import type { ShowAsk } from '../../components/cite/desk.ts';
import { FindingEntry } from '../../components/entry/FindingEntry.tsx';
import {
  answered,
  click,
  control,
  deskOf,
  expert,
  faults,
  findingCard,
  record,
  showEntry,
  unanswered,
} from '../support/face.tsx';

describe('a finding', () => {
  it('stands with the reply to it, open, in the type of the finding', async () => {
    const card = answered();
    const root = await showEntry(<FindingEntry card={card} />);
    const reply = root.querySelector('.reply');
    expect(reply?.textContent).toContain('Cambodia’s reply');
    expect(reply?.textContent).toContain(card.replies[0]?.finding.summary);
    expect(reply?.closest('[hidden]')).toBeNull();
    expect(reply?.querySelector('.summary')).not.toBeNull();
  });

  it('says that no reply was found, and until when one was looked for', async () => {
    const root = await showEntry(<FindingEntry card={unanswered()} />);
    expect(root.textContent).toContain('No reply found as of 23 Nov 2026.');
  });

  it('never calls a reply what was said before the finding', async () => {
    const card = expert();
    const earlier = card.replies.filter(reply => reply.relation === 'earlier-account');
    expect(earlier.length).toBeGreaterThan(0);
    const root = await showEntry(<FindingEntry card={{ ...card, replies: earlier }} />);
    expect(root.querySelector('.reply h4')?.textContent).toBe('Cambodia’s account');
    expect(root.querySelector('.reply')?.textContent).toContain('Given before this text.');
  });

  it('says of every expert that the UN as a whole does not speak', async () => {
    const experts = record.files
      .flatMap(file => file.findings)
      .filter(finding => finding.speaker === 'expert' && !finding.withheld);
    expect(experts.length).toBeGreaterThan(100);
    for (const { id } of experts) {
      const root = await showEntry(<FindingEntry card={findingCard(id)} />);
      expect(root.querySelector('.who')?.textContent).toMatch(/ not speak for the UN as a whole$/);
    }
  });

  it('underlines the words it shares with the article, whole words only', async () => {
    const root = await showEntry(<FindingEntry card={answered()} />);
    expect(root.querySelector('.subject')?.textContent).toBe('Candlelight Party');
    const part = await showEntry(
      <FindingEntry card={findingCard('f2022-communal-candlelight', ['Candle'])} />,
    );
    expect(part.querySelector('.subject')).toBeNull();
  });

  it.each([
    ['f2017-zeid-dissolution', 'Read in the UN’s text'],
    ['f2022-ccpr-elections-rec', 'Read in the UN’s own summary of it'],
    ['f2022-ccpr-nec', 'Read in a report of it'],
    ['f2023-state-hc', 'Read in a report of it'],
  ])('says how %s was read', async (id, words) => {
    const root = await showEntry(<FindingEntry card={findingCard(id)} />);
    expect(root.querySelector('.provenance')?.textContent?.trim()).toBe(words);
  });

  it('says that a symbol was not checked', async () => {
    const root = await showEntry(<FindingEntry card={findingCard('f2022-ccpr-nec')} />);
    expect(root.querySelector('.symbol')?.textContent?.trim()).toBe('CCPR/C/KHM/CO/3');
    expect(root.textContent).toContain('Symbol not checked against the UN’s document system');
  });

  it('leads to its passages on the page, and has no such link where there is no page', async () => {
    const onReveal = vi.fn(({ at }: ShowAsk) => Promise.resolve<number | undefined>(at));
    const desk = deskOf({ onReveal });
    const root = await showEntry(<FindingEntry card={answered()} />, desk);
    await click(control(root, 'Show on the page: 2 passages'));
    const card = answered().finding.id;
    expect(onReveal).toHaveBeenCalledWith({ card, passages: [0, 2], at: 0, step: 1 });
    expect(desk.announce).toHaveBeenCalledWith('Passage 1 of 2 is shown on the page.');
    expect(root.querySelector('[aria-label="Next passage"]')).toBeNull();
    const without = await showEntry(<FindingEntry card={answered()} />);
    expect(without.querySelector('.where')).toBeNull();
  });

  it('goes on to the next passage and back, and says so when none is left', async () => {
    const onReveal = vi.fn(({ at }: ShowAsk) => Promise.resolve<number | undefined>(at));
    const card = answered().finding.id;
    const desk = deskOf({ onReveal, showing: { card, at: 1 } });
    const root = await showEntry(<FindingEntry card={answered()} />, desk);
    expect(root.querySelector('.where')?.textContent).toBe('2 of 2');
    await click(control(root, 'Next passage'));
    await click(control(root, 'Previous passage'));
    const asked = onReveal.mock.calls.map(([{ at, step }]) => [at, step]);
    expect(asked).toEqual([
      [0, 1],
      [0, -1],
    ]);
    onReveal.mockResolvedValue(undefined);
    await click(control(root, 'Next passage'));
    expect(desk.announce).toHaveBeenLastCalledWith('That passage is no longer on the page.');
    expect(await faults(root)).toEqual([]);
  });

  it('goes into the basket and out again, and says so', async () => {
    const desk = deskOf();
    const root = await showEntry(<FindingEntry card={answered()} />, desk);
    await click(control(root, 'Add'));
    expect(desk.onAdd).toHaveBeenCalledOnce();
    expect(desk.announce).toHaveBeenCalledWith('Added to the basket.');
    const kept = deskOf({ kept: new Set(['f2022-communal-candlelight']) });
    const again = await showEntry(<FindingEntry card={answered()} />, kept);
    await click(control(again, 'Added'));
    expect(kept.onRemove).toHaveBeenCalledWith('f2022-communal-candlelight');
  });

  it('has no fault that axe knows', async () => {
    const root = await showEntry(<FindingEntry card={expert()} />);
    expect(await faults(root)).toEqual([]);
  });
});
