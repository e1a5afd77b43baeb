/** From which year to which: two lists, no slider. */
import { useStrings } from '../strings.tsx';

interface Props {
  id: string;
  years: readonly [first: number, last: number];
  first: number;
  last: number;
  /** All years of the choice; none for no narrowing. */
  onYears: (years: readonly number[]) => void;
  onDone: () => void;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export function YearFilter({ id, years, first, last, onYears, onDone }: Props) {
  const { t, date } = useStrings();
  const set = (from: number, to: number) =>
    onYears(from === years[0] && to === years[1] ? [] : range(from, to));
  const choice = (label: string, value: number, onValue: (year: number) => void) => (
    <label class="year">
      <span>{label}</span>
      <select
        class="field"
        value={String(value)}
        onChange={event => onValue(Number(event.currentTarget.value))}
      >
        {range(years[0], years[1]).map(year => (
          <option key={year} value={String(year)} selected={year === value}>
            {date(String(year), 'year')}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="filter-box" id={id}>
      <div class="years">
        {choice(t('yearsFrom'), first, year => set(year, Math.max(year, last)))}
        {choice(t('yearsTo'), last, year => set(Math.min(first, year), year))}
      </div>
      <div class="filter-foot">
        <button type="button" class="button filled" onClick={onDone}>
          {t('show')}
        </button>
        <button type="button" class="button" onClick={() => onYears([])}>
          {t('allYears')}
        </button>
      </div>
    </div>
  );
}
