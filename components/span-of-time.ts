/** Says how far apart two days are, in the largest unit that stays honest. */
import type { Strings } from './strings.tsx';

const DAY = 86_400_000;
/** Up to two weeks in days, to four months in weeks, to two years in months, then in years. */
const LIMITS = { days: 14, weeks: 120, months: 730 } as const;

/** "10 weeks" between two ISO days; undefined where one of them is not a full day. */
export function spanOfTime(from: string, to: string, strings: Strings): string | undefined {
  const days = Math.round(Math.abs(Date.parse(to) - Date.parse(from)) / DAY);
  if (!Number.isFinite(days) || from.length < 10 || to.length < 10) return undefined;
  if (days < LIMITS.days) return strings.n('span_days', days);
  if (days < LIMITS.weeks) return strings.n('span_weeks', Math.round(days / 7));
  if (days < LIMITS.months) return strings.n('span_months', Math.round(days / 30.44));
  return strings.n('span_years', Math.round(days / 365.25));
}
