/** BibTeX: @techreport for what has a symbol, @misc for pages. */

import { parts } from './dates.ts';
import { labelled, labels } from './pinpoint.ts';
import { code } from './rich.ts';
import { isReport, placeOf, publisherOf, typeOf } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { braced, entry, escapeTex, protectedTitle, texAuthors, texKey, texUrl } from './tex.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const bibtex: CitationStyle = {
  id: 'bibtex',
  label: 'BibTeX',
  group: 'data',
  format(record, { pin, accessed }) {
    const report = isReport(record);
    const { year, month, day } = parts(record.date);
    const type = escapeTex(typeOf(record));
    return code(
      entry(report ? 'techreport' : 'misc', texKey(record.id), [
        ['author', texAuthors(record)],
        ['title', braced(protectedTitle(record.title))],
        [report ? 'type' : 'howpublished', braced(type)],
        ['number', braced(record.symbol && escapeTex(record.symbol))],
        ['institution', report ? braced(escapeTex(publisherOf(record))) : undefined],
        ['address', report ? braced(placeOf(record)) : undefined],
        ['year', braced(year)],
        ['month', month === undefined ? undefined : MONTHS[month - 1]],
        ['day', braced(day?.toString())],
        ['url', braced(record.url && texUrl(record.url))],
        ['urldate', record.url && braced(accessed)],
        ['annote', braced(escapeTex(labelled(pin, labels.un, 'Cited at ')))],
      ]),
    );
  },
};
