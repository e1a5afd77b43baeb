/** A list of choices of which one holds: radio buttons with a line of explanation. */
import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  name: string;
  label: string;
  value: T;
  options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
    readonly note?: ComponentChildren;
  }[];
  onChoice: (value: T) => void;
}

export function Choices<T extends string>({ name, label, value, options, onChoice }: Props<T>) {
  return (
    <fieldset class="choices" aria-label={label}>
      {options.map(option => (
        <div key={option.value} class="choice">
          <label class="check">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoice(option.value)}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
          {option.note && <div class="choice-note">{option.note}</div>}
        </div>
      ))}
    </fieldset>
  );
}
