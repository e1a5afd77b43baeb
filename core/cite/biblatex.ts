/** BibLaTeX: @report for what has a symbol, @online for pages. */

import { people } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import { code } from './rich.ts';
import { isReport, placeOf, publisherOf, siteOf, typeOf } from './shape.ts';
import type { CitationStyle } from './style.ts';
import { braced, entry, escapeTex, protectedTitle, texAuthors, texKey, texUrl } from './tex.ts';

/** The names babel knows the languages by. */
const LANGUAGES: Record<string, string> = {
  en: 'english',
  fr: 'french',
  km: 'khmer',
  es: 'spanish',
};

export const biblatex: CitationStyle = {
  id: 'biblatex',
  label: 'BibLaTeX',
  group: 'data',
  format(record, { pin, accessed }) {
    const report = isReport(record);
    const site = people(record).length > 0 ? siteOf(record) : record.body.full;
    return code(
      entry(report || !record.url ? 'report' : 'online', texKey(record.id), [
        ['author', texAuthors(record)],
        ['title', braced(protectedTitle(record.title))],
        ['shorttitle', braced(record.short && protectedTitle(record.short))],
        ['type', braced(escapeTex(typeOf(record)))],
        ['number', braced(record.symbol && escapeTex(record.symbol))],
        ['institution', report ? braced(escapeTex(publisherOf(record))) : undefined],
        ['location', report ? braced(placeOf(record)) : undefined],
        ['organization', report || !record.url ? undefined : braced(site && escapeTex(site))],
        // A report needs an institution: the author's own where the page has no address.
        ['institution', report || record.url ? undefined : braced(site && escapeTex(site))],
        ['date', braced(record.date)],
        ['langid', braced(LANGUAGES[record.lang])],
        ['url', braced(record.url && texUrl(record.url))],
        ['urldate', record.url && braced(accessed)],
        ['annote', braced(escapeTex(labelled(pin, labels.un, 'Cited at ')))],
      ]),
    );
  },
};
