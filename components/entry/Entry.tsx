/** One line of the record: the speaker's icon and rule in the margin, what was said beside it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { LaneName } from '../lanes.ts';
import { useStrings } from '../strings.tsx';

interface Props {
  lane: LaneName;
  label: string;
  date: string;
  /** Card id: what the timeline and links go to. */
  card?: string;
  children: ComponentChildren;
}

export function Entry({ lane, label, date, card, children }: Props) {
  const strings = useStrings();
  const id = useId();
  return (
    <article class={`entry lane-${lane}`} data-card={card} aria-labelledby={id} tabIndex={-1}>
      <div class="margin">
        <Icon name={lane} />
      </div>
      <div class="body">
        <div class="entry-head">
          <h3 class="lane-label" id={id}>
            {label}
          </h3>
          <time class="when" dateTime={date}>
            {strings.date(date, 'short')}
          </time>
        </div>
        {children}
      </div>
    </article>
  );
}
