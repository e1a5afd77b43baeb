/** "On this page": the article, why it is here, the record in time, and the lines that bear on it. */
import { useRef } from 'preact/hooks';
import { Timeline } from '../timeline/Timeline.tsx';
import { ArticleHead } from './ArticleHead.tsx';
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
  onDismiss: (kind: 'site' | 'page') => void;
  onSetDate?: ((iso: string) => void) | undefined;
}

export function PagePane({
  state,
  hidden,
  hiding,
  onHiding,
  onDismiss,
  onSetDate,
  ...ways
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const reading = readingOf(state);
  const { open, toggle, go } = useGoTo(root, reading?.offer);
  return (
    <div ref={root}>
      <PageStates state={state} {...ways} />
      {reading && (
        <>
          <ArticleHead reading={reading} onSetDate={onSetDate} />
          <WhyBox reading={reading} hiding={hiding} onDismiss={onDismiss} onHiding={onHiding} />
          <Timeline marks={reading.offer.timeline} onGo={go} />
          <RecordSections reading={reading} hidden={hidden} open={open} onToggle={toggle} />
        </>
      )}
    </div>
  );
}
