/** The icons: nine lanes and the few signs of the controls, on a 16 grid, drawn in the text's colour. */
import type { JSX } from 'preact';
import type { LaneName } from './lanes.ts';

const p = (...ds: string[]): JSX.Element[] => ds.map(d => <path key={d} d={d} />);

const bench: readonly (readonly [number, number])[] = [
  [2.6, 9.6],
  [4.7, 5.7],
  [8, 4.1],
  [11.3, 5.7],
  [13.4, 9.6],
];

const drawings = {
  statement: p(
    'M6.6 3.4C4.3 4.2 2.8 6.2 2.8 9v3.4h4V8.6H4.9',
    'M13.4 3.4c-2.3.8-3.8 2.8-3.8 5.6v3.4h4V8.6h-1.9',
  ),
  office: p('M3.5 1.75h6.2l2.8 2.8v9.7h-9z', 'M9.5 2v2.8h2.8', 'M5.75 8h4.5M5.75 11h4.5'),
  treaty: (
    <>
      <path d="M2.2 12.9h11.6" />
      {bench.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.45" fill="currentColor" stroke="none" />
      ))}
    </>
  ),
  sg: p('M3 6.2h10l-1 2.6H4z', 'M8 8.8v5.4M5.2 14.2h5.6', 'M9.2 6V3.6c0-.9.7-1.5 1.6-1.5'),
  council: p('M1.9 12.6a6.1 6.1 0 0 1 12.2 0', 'M4.6 12.6a3.4 3.4 0 0 1 6.8 0', 'M7.3 12.6h1.4'),
  expert: (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 13.9c.35-2.9 2.45-4.6 5.25-4.6s4.9 1.7 5.25 4.6" />
    </>
  ),
  unother: p('M5.4 4.4V2h7.9v9.2h-2.4', 'M2.7 4.6h8v9.4h-8z', 'M5 8h3.4M5 10.8h3.4'),
  reply: p('M6.2 3 2.4 6.8l3.8 3.8', 'M2.6 6.8h6.2c2.7 0 4.8 2 4.8 4.7v1.7'),
  states: (
    <>
      <circle cx="5.4" cy="5.9" r="3.4" />
      <circle cx="10.6" cy="5.9" r="3.4" />
      <circle cx="8" cy="10.4" r="3.4" />
    </>
  ),
  other: p('M2.4 5.2 8 2.2l5.6 3', 'M3.2 13.8h9.6', 'M4.4 7.4v4M8 7.4v4M11.6 7.4v4'),
  readText: (
    <>
      <circle cx="8" cy="8" r="5.2" />
      <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
    </>
  ),
  readSummary: <circle cx="8" cy="8" r="5.2" />,
  readReport: <circle cx="8" cy="8" r="5.2" stroke-dasharray="3.6 2.9" stroke-linecap="butt" />,
  passages: p('M8 2.2v8', 'M4.6 7 8 10.4 11.4 7', 'M2.6 13.6h10.8'),
  down: p('M4.2 6.2 8 10l3.8-3.8'),
  up: p('M4.2 9.8 8 6l3.8 3.8'),
  right: p('M6 3.8 10.2 8 6 12.2'),
  plus: p('M8 3v10M3 8h10'),
  check: p('M3 8.4l3.3 3.3L13 5'),
  close: p('M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4'),
  options: (
    <>
      <path d="M1.6 5h6.9M13 5h1.4M1.6 11h1.9M8 11h6.4" />
      <circle cx="10.7" cy="5" r="2" />
      <circle cx="5.7" cy="11" r="2" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="M10.4 10.4 14 14" />
    </>
  ),
  copy: p('M5.6 5.6h7.8v7.8H5.6z', 'M10.4 5.4V2.6H2.6v7.8h2.8'),
  menu: p('M4 4h8M4 8h8M4 12h8'),
  lock: p('M3.4 7h9.2v6.6H3.4z', 'M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2'),
} satisfies Record<LaneName, unknown> & Record<string, JSX.Element | JSX.Element[]>;

export type IconName = keyof typeof drawings;

/** One icon, hidden from assistive tools: words always stand beside it or name its button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
