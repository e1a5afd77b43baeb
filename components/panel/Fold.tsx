/** A section that opens and closes: a rule, a name, what it holds. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

interface Props {
  title: string;
  count: string;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

export function Fold({ title, count, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section class="section fold">
      <h2>
        <button
          type="button"
          class="fold-head"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <Icon name="right" size={14} />
          <span class="section-name">{title}</span>
          <span class="section-count">{count}</span>
        </button>
      </h2>
      <div id={id} class="fold-body" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
