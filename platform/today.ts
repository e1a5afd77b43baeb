/** The reader's calendar day. */

/** ISO day in local time: a citation made after midnight is of the new day, wherever the reader is. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
