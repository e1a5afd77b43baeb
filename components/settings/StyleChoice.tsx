/** The citation style, with a citation of the record in it. */
import { useId } from 'preact/hooks';
import type { CitationRecord } from '#core/cite/record.ts';
import type { Citing } from '../cite/desk.ts';
import { Rich } from '../cite/Rich.tsx';

interface Props {
  label: string;
  citing: Citing;
  /** A document to show the style on. */
  sample?: CitationRecord | undefined;
  onStyle: (style: string) => void;
}

export function StyleChoice({ label, citing, sample, onStyle }: Props) {
  const id = useId();
  const { style, styles, today, printAccess } = citing;
  return (
    <div class="style-choice">
      <label class="style-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={style}
        onChange={event => onStyle(event.currentTarget.value)}
      >
        {styles.map(one => (
          <option key={one.id} value={one.id} selected={one.id === style}>
            {one.label}
          </option>
        ))}
      </select>
      {sample && (
        <p class="style-sample" lang="en">
          <Rich html={citing.cite(sample, style, { accessed: today, printAccess }).html} />
        </p>
      )}
    </div>
  );
}
