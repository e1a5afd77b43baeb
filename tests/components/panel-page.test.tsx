import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { NamedDocument } from '../../core/offer.ts';
import {
  answered,
  click,
  control,
  expert,
  faults,
  panelProps,
  reading,
  show,
  stringsOf,
  type,
} from '../support/face.tsx';

const first = () => answered().finding.id;
const named = (): NamedDocument[] => {
  const { document, finding } = answered();
  return [{ document, speaker: finding.speaker, passages: [0] }];
};
const status = (root: Element) => root.querySelector('.status')?.textContent;

it('a line from which a passage is shown keeps its ground until the next one', async () => {
  const onReveal = vi.fn(() => Promise.resolve<number | undefined>(0));
  const root = await show(<Panel {...panelProps({ onReveal })} />);
  const links = [...root.querySelectorAll<HTMLElement>('.show')];
  await click(links[0] as HTMLElement);
  await click(links[1] as HTMLElement);
  expect([...root.querySelectorAll('.target')].map(one => one.getAttribute('data-card'))).toEqual([
    first(),
  ]);
  expect(status(root)).toBe('Passage 1 of 2 is shown on the page.');
  expect([...root.querySelectorAll('.where')].map(one => one.textContent)).toContain('1 of 2');
  expect(root.querySelectorAll('[aria-label="Next passage"]')).toHaveLength(1);
});

it('the way back from the page brings the entry and its tab to the front, also out of a fold', async () => {
  const props = panelProps({ tab: 'search' });
  await show(<Panel {...props} />);
  const card = expert().finding.id;
  const root = await show(<Panel {...props} goTo={{ card }} />);
  expect(document.activeElement?.getAttribute('data-card')).toBe(card);
  expect(control(root, 'On this page').getAttribute('aria-selected')).toBe('true');
});

it('documents that the article names are listed with lane, symbol, date and citation', async () => {
  const props = panelProps({ page: { kind: 'offer', reading: reading({}, { named: named() }) } });
  const root = await show(<Panel {...props} />);
  const section = root.querySelector('.named');
  const { document } = answered();
  expect(section?.textContent).toContain('UN documents named in this article');
  expect(section?.textContent).toContain(document.title);
  expect(section?.textContent).toContain('UN human rights office');
  await click(control(section as Element, `Cite ${document.symbol ?? document.title}`));
  expect(vi.mocked(props.onCopy).mock.calls[0]?.[0].text).toContain('2 June 2022');
  await click(control(section as Element, 'Show on the page: 1 passage'));
  expect(props.onReveal).toHaveBeenCalledWith({
    card: document.id,
    passages: [0],
    at: 0,
    step: 1,
  });
  expect(await faults(root)).toEqual([]);
});

it('the section of named documents is absent where none is named', async () => {
  const root = await show(<Panel {...panelProps()} />);
  expect(root.querySelector('.named')).toBeNull();
});

it('a date of the reader’s is marked as such and can be changed', async () => {
  const onSetDate = vi.fn();
  const page = { kind: 'offer', reading: reading({ dateSet: true }) } as const;
  const root = await show(<Panel {...panelProps({ page, onSetDate })} />);
  expect(root.querySelector('.meta')?.textContent).toContain('15 May 2023 (date set by you)');
  await click(control(root, 'Change the date'));
  await type(root.querySelector('input[type=date]') as HTMLElement, '2018-07-30');
  await click(control(root, 'Apply'));
  expect(onSetDate).toHaveBeenCalledWith('2018-07-30');
});

it('a line hidden on this page before stays hidden, and on another page it is shown', async () => {
  const hidden = reading({ hidden: ['p1'] });
  const root = await show(<Panel {...panelProps({ page: { kind: 'offer', reading: hidden } })} />);
  expect(root.querySelector('[data-card=p1]')).toBeNull();
  const other = await show(<Panel {...panelProps()} />);
  expect(other.querySelector('[data-card=p1]')).not.toBeNull();
});

it('choosing what does not fit ends with the article', async () => {
  const props = panelProps();
  const root = await show(<Panel {...props} />);
  await click(control(root, 'Why am I seeing this?'));
  await click(control(root, 'Wrong match'));
  expect(root.textContent).toContain('Hide this line');
  const other = reading({ url: 'https://www.example.org/other' });
  await act(() => render(<Panel {...props} page={{ kind: 'offer', reading: other }} />, root));
  expect(root.textContent).not.toContain('Hide this line');
});

it('a page can be marked as wrong', async () => {
  const props = panelProps();
  const root = await show(<Panel {...props} />);
  await click(control(root, 'Why am I seeing this?'));
  await click(control(root, 'Wrong page'));
  expect(props.onDismiss).toHaveBeenCalledWith('wrong-page');
});

it('a passage that is gone is said at once, and the way to read again has the focus', async () => {
  const page = { kind: 'passage-gone', reading: reading() } as const;
  const root = await show(<Panel {...panelProps({ page })} />);
  expect(root.textContent).toContain('That passage is no longer on the page.');
  expect(document.activeElement?.textContent).toBe(stringsOf('en').t('readAgain'));
});

it('the UN’s findings are counted without what the State says', async () => {
  const card = answered();
  const said = {
    ...card,
    finding: { ...card.finding, id: 'x' as never, speaker: 'reply' as const },
  };
  const mixed = reading({}, { known: [card, said] });
  const root = await show(<Panel {...panelProps({ page: { kind: 'offer', reading: mixed } })} />);
  expect(root.querySelectorAll('.section-count')[1]?.textContent).toBe('1 finding');
});
