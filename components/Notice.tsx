/** A calm message: a thick ink edge, what happened, what to do. */
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  children?: ComponentChildren;
}

export function Notice({ title, text, children }: Props) {
  return (
    <div class="notice">
      <p>
        <b>{title}</b>
      </p>
      <p>{text}</p>
      {children}
    </div>
  );
}
