/** "On this page": the article, why it is here, the record in time, and the lines that bear on it. */
import { useEffect, useRef } from 'preact/hooks';
import { DeskContext, useDesk } from '../cite/desk.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { NamedDocuments } from './NamedDocuments.tsx';
import { type PageStateCallbacks, PageStates } from './PageStates.tsx';
import { type PageState, readingOf } from './page-state.ts';
import { RecordSections } from './RecordSections.tsx';
import { useGoTo } from './use-go-to.ts';
import { WhyBox } from './WhyBox.tsx';

interface Props extends PageStateCallbacks {
  state: PageState;
  hidden: ReadonlySet<string>;
  hiding: boolean;
  onHiding: (on: boolean) => void;
  onDismiss: (kind: 'site' | 'page' | 'wrong-page') => void;
  /** Entry to which the reader wants back from the page. */
  goTo?: { readonly card: string } | undefined;
  onSetDate?: ((iso: string) => void) | undefined;
}

export function PagePane({
  state,
  hidden,
  hiding,
  onHiding,
  onDismiss,
  goTo,
  onSetDate,
  ...ways
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const reading = readingOf(state);
  const focusNext = useFocusNext(root);
  const { open, toggle, go, mark } = useGoTo(root, reading?.offer);
  const desk = useDesk();
  const { onReveal } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a way back is gone once, when asked for
  useEffect(() => {
    if (goTo) go(goTo.card);
  }, [goTo]);
  const gone = state.kind === 'passage-gone';
  useEffect(() => {
    // The sentence stands at the top, and the line that was clicked far below.
    if (gone) root.current?.querySelector<HTMLElement>('.notice button')?.focus();
  }, [gone]);
  const marking: typeof onReveal =
    onReveal &&
    (ask => {
      mark(ask.card);
      return onReveal(ask);
    });
  const dismiss: typeof onDismiss = kind => {
    onDismiss(kind);
    // The article goes, and the button with it: on to the sentence that stands in its place.
    focusNext('.empty h1');
  };
  return (
    <div ref={root}>
      <PageStates state={state} {...ways} />
      {reading && (
        <DeskContext.Provider value={marking ? { ...desk, onReveal: marking } : desk}>
          <ArticleHead reading={reading} onSetDate={onSetDate} />
          <WhyBox reading={reading} hiding={hiding} onDismiss={dismiss} onHiding={onHiding} />
          <Timeline marks={reading.offer.timeline} onGo={go} />
          <RecordSections reading={reading} hidden={hidden} open={open} onToggle={toggle} />
          <NamedDocuments named={reading.offer.named} />
        </DeskContext.Provider>
      )}
    </div>
  );
}
