/** Chicago, notes and bibliography: the entry of the bibliography, with the note beside it. */

import { labelOf, listAuthor, titleOf } from './chicago.ts';
import { monthFirst } from './dates.ts';
import { etAl, full, people, series } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { stop } from './punctuate.ts';
import { rich } from './rich.ts';
import { numberOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

export const chicagoNotes: CitationStyle = {
  id: 'chicago-notes',
  label: 'Chicago, notes',
  group: 'academic',
  format(record, { pin, accessed, printAccess }) {
    const date = monthFirst(record.date);
    const day = printAccess && accessed && record.url ? monthFirst(accessed) : '';
    const label = labelOf(record);
    const entry = [
      stop(listAuthor(record)),
      titleOf(record, '.'),
      label && stop(label),
      stop(date),
      day && `Accessed ${day}.`,
      record.url && `${record.url}.`,
    ];
    const names = people(record).map(full);
    const author = etAl(names, 3) ?? (series(names, ' and ', ', and ') || record.body.full);
    const note = [
      numberOf(record) || label.toLocaleLowerCase('en'),
      date,
      labelled(pin, labels.short),
      day && `accessed ${day}`,
      record.url,
    ];
    const rest = note.filter(Boolean).join(', ');
    return {
      ...rich(entry.filter(Boolean).join(' ')),
      inText: rich(`${author}, ${titleOf(record, ',')} ${rest}.`),
    };
  },
};
