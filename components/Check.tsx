/** One box to tick, with what it is for. */
interface Props {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
  /** Language of the label where it is not the reader's. */
  lang?: string;
}

export const Check = ({ label, checked, onChange, lang }: Props) => (
  <label class="check" lang={lang}>
    <input
      type="checkbox"
      checked={checked}
      onChange={event => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);
