/** A list of choices of a filter, with what each would show. */
import { Icon } from '../Icon.tsx';
import type { LaneName } from '../lanes.ts';
import { useStrings } from '../strings.tsx';

interface Props {
  id: string;
  all: string;
  options: readonly {
    readonly id: string;
    readonly label: string;
    readonly lane?: LaneName;
    readonly count?: number;
  }[];
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
  onDone: () => void;
}

export function FilterList({ id, all, options, chosen, onChosen, onDone }: Props) {
  const { t, number } = useStrings();
  const toggle = (option: string) =>
    onChosen(chosen.includes(option) ? chosen.filter(one => one !== option) : [...chosen, option]);
  return (
    <div class="filter-box" id={id}>
      <div class="filter-list">
        {options.map(({ id: option, label, lane, count }) => (
          <label key={option} class={`check ${lane ? `lane-${lane}` : ''}`}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            {lane && <Icon name={lane} />}
            <span>{label}</span>
            {count !== undefined && <span class="filter-count">{number(count)}</span>}
          </label>
        ))}
      </div>
      <div class="filter-foot">
        <button type="button" class="button filled" onClick={onDone}>
          {t('show')}
        </button>
        <button type="button" class="button" onClick={() => onChosen([])}>
          {all}
        </button>
      </div>
    </div>
  );
}
