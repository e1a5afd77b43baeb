/** The one-page briefing as values: what each rendering of it (page, Markdown, Word) writes out. */

import { bibliography } from '../cite/bibliography.ts';
import type { Rich } from '../cite/record.ts';
import type { StyleId } from '../cite/style.ts';
import { styleLabel } from '../cite/style-label.ts';
import { styles } from '../cite/styles.ts';
import { laneNames } from '../export/lanes.ts';
import { type ExportItem, type Line, linesOf } from '../export/lines.ts';
import { whoLine, whoOf } from '../export/who-line.ts';
import type { Strings } from '../strings.ts';
import { fits } from './fit.ts';
import { noteOf } from './source-note.ts';

export interface BriefingLine {
  /** Number of its footnote. */
  readonly number: number;
  /** Who speaks, and what else stands in the margin: names, date, quotation or summary. */
  readonly speaker: string;
  readonly margin: readonly string[];
  /** The part of the margin that is English whatever the language: who speaks, as the UN names it. */
  readonly name?: string;
  readonly words: string;
  readonly verbatim: boolean;
  /** Stands beside the finding above it. */
  readonly reply: boolean;
  /** Record notes, how a reply stands to its finding, that no reply was found. */
  readonly remarks: readonly {
    readonly head?: string;
    readonly text: string;
    /** Words of the record, which is in English. */
    readonly english?: boolean;
  }[];
  readonly readerNote?: string;
}
export interface BriefingSource extends Rich {
  readonly number: number;
  /** How it was read, what is not sure about it, when it was looked up. */
  readonly remarks: readonly string[];
}
export interface Briefing {
  readonly lang: string;
  readonly product: string;
  readonly dated: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly head: string; readonly lines: readonly BriefingLine[] }[];
  readonly sourcesHead: string;
  readonly style: string;
  readonly sources: readonly BriefingSource[];
  readonly alsoHead: string;
  /** Titles of what the page has no room for; behind the last of them how many more there are. */
  readonly also: readonly string[];
  readonly notesHead: string;
  readonly foot: string;
}
export interface BriefingOptions {
  readonly strings: Strings;
  readonly style: StyleId;
  /** The reader's calendar day, ISO. */
  readonly today: string;
  readonly replies: boolean;
  readonly notes: boolean;
  /** Day on which the search of the record ended, ISO. */
  readonly compiled?: string;
  readonly title?: string;
  /** Share of the page that may be filled; below 1 where a renderer found it too full. */
  readonly room?: number;
}

const UN = ['office', 'treaty', 'sg', 'council', 'unother', 'expert'];

/** What goes into one section: the statement, the UN, then each other speaker. */
function headOf({ lane }: Line, { t }: Strings): string {
  if (lane === 'statement') return t('statementSays');
  return UN.includes(lane) ? t('unRecord') : t(`lane_${lane}`);
}

const relations = {
  answers: 'relation_answers',
  'same-matter': 'relation_sameMatter',
  'earlier-account': 'relation_earlierAccount',
} as const;

function speakerOf({ lane, beside, point }: Line, { t, number }: Strings): string {
  if (beside) return t(relations[beside.relation]);
  if (!point) return t(`lane_${lane}`);
  return point.number === undefined
    ? t('statementSummary')
    : t('statementPoint', number(point.number));
}

function remarksOf({ beside, recordNotes, noReplyAsOf }: Line, { t, date }: Strings) {
  const { relation } = beside ?? {};
  return [
    ...recordNotes.map(text => ({ head: t('recordNote'), text, english: true })),
    ...(relation === 'same-matter' ? [{ text: t('relationNote_sameMatter') }] : []),
    ...(relation === 'earlier-account' ? [{ text: t('relationNote_earlierAccount') }] : []),
    ...(noReplyAsOf ? [{ text: t('noReply', date(noReplyAsOf)) }] : []),
  ];
}

function written(line: Line, number: number, { strings, notes }: BriefingOptions): BriefingLine {
  const { t, date } = strings;
  const { source, note } = line;
  const { name } = (source && whoOf(source.finding, source.document)) ?? {};
  const who = source ? whoLine(source.finding, source.document, strings) : t('whoCommission');
  return {
    number,
    speaker: speakerOf(line, strings),
    margin: [
      ...(who ? [who] : []),
      t('listAnd', date(line.date), t(line.verbatim ? 'isQuotation' : 'isSummary')),
    ],
    ...(name ? { name } : {}),
    words: line.words,
    verbatim: line.verbatim,
    reply: line.beside !== undefined,
    remarks: remarksOf(line, strings),
    ...(notes && note ? { readerNote: note } : {}),
  };
}

/** Titles named under "Also in the basket": the page is for what stands above. */
export const MAX_ALSO = 3;

/** Titles of what has no room, each once, the rest as a number. */
function alsoOf(units: readonly (readonly Line[])[], { t, number }: Strings): string[] {
  const titles = [...new Set(units.flatMap(([line]) => (line ? [line.title] : [])))];
  const more = titles.length - MAX_ALSO;
  return more > 0 ? [...titles.slice(0, MAX_ALSO), t('moreN', number(more))] : titles;
}

/** A finding with its replies: they are shown together or not at all. */
function unitsOf(lines: readonly Line[]): Line[][] {
  const units: Line[][] = [];
  for (const line of lines) {
    if (line.beside) units.at(-1)?.push(line);
    else units.push([line]);
  }
  return units;
}

/** Makes the briefing. The reader's order says what comes first onto the page, the lanes where it stands. */
export function makeBriefing(items: readonly ExportItem[], options: BriefingOptions): Briefing {
  const { strings, style, today, compiled, room = 1 } = options;
  const { t, date } = strings;
  const units = unitsOf(linesOf(items, options.replies));
  const inUse = styles.find(({ id }) => id === style);
  const place = (unit: readonly Line[]) => laneNames.indexOf(unit[0]?.lane ?? 'other');
  const assemble = (shown: readonly Line[][]): Briefing => {
    const lines = shown.toSorted((a, b) => place(a) - place(b)).flat();
    const list = bibliography(
      lines.map(line => line.cited),
      style,
      { accessed: today, printAccess: true },
    );
    const sections = new Map<string, BriefingLine[]>();
    let head = '';
    lines.forEach((line, i) => {
      if (!line.beside) head = headOf(line, strings);
      sections.set(head, [...(sections.get(head) ?? []), written(line, i + 1, options)]);
    });
    return {
      lang: strings.lang,
      product: t('extName'),
      dated: t('briefingDated', date(today)),
      title: options.title?.trim() || t('briefingTitle'),
      lead: t('briefingLead'),
      sections: [...sections].map(([name, own]) => ({ head: name, lines: own })),
      sourcesHead: t('sources'),
      style: inUse ? styleLabel(inUse, strings) : style,
      sources: lines.map((line, i) => ({
        number: i + 1,
        ...noteOf(line, list.lines[i], style, strings, today),
      })),
      alsoHead: t('alsoInBasket'),
      also: alsoOf(
        units.filter(unit => !shown.includes(unit)),
        strings,
      ),
      notesHead: t('note'),
      foot: [t('aboutUnText'), t('aboutWhoText'), compiled && t('recordOf', date(compiled))]
        .filter(Boolean)
        .join(' '),
    };
  };
  const shown: Line[][] = [];
  for (const unit of units) {
    // What comes later may be shorter and still fit.
    if (fits(assemble([...shown, unit]), room)) shown.push(unit);
    // Beyond a page's worth of misses nothing shorter is to come.
    else if (units.indexOf(unit) - shown.length > MAX_MISSES) break;
  }
  return assemble(shown);
}

/** A long basket is not tried to its end for one more short line. */
const MAX_MISSES = 5;
