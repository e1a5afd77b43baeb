/** The title chosen from what a page says and shows, where site and headline stand together. */
import { describe, expect, it } from 'vitest';
import { chooseTitle, type TitleSources } from '../../../page/read/title.ts';

const HEADLINE = 'Ferry strike leaves islands without bread for a third day';
const from = (sources: Partial<TitleSources>): string =>
  chooseTitle({ documentTitle: '', headings: [], lines: [], ...sources });

describe('chooseTitle', () => {
  it.each<[string, Partial<TitleSources>]>([
    [
      'the site’s name is the first heading and begins the document’s title',
      {
        documentTitle: `Island Daily: ${HEADLINE}`,
        headings: ['Island Daily', '24 July 2023', HEADLINE],
      },
    ],
    [
      'a shell says its own name in title and og:title and only the heading is of the article',
      { documentTitle: 'Island Daily', social: 'Island Daily', headings: [HEADLINE] },
    ],
    [
      'no heading is marked and a line joins the headline and the date',
      {
        documentTitle: `Island Daily - ${HEADLINE}`,
        lines: ['Home News Sport', `${HEADLINE} 24 July 2023`],
      },
    ],
    [
      'the site’s name stands behind it',
      { documentTitle: `${HEADLINE} | Island Daily`, site: 'Island Daily' },
    ],
    [
      'the heading agrees with og:title',
      {
        documentTitle: `${HEADLINE} - World - Island Daily`,
        social: HEADLINE,
        headings: ['Most read', HEADLINE],
      },
    ],
  ])('is the headline where %s', (_where, sources) => {
    expect(from(sources)).toBe(HEADLINE);
  });

  it('keeps a short headline of a page whose first heading is a label', () => {
    expect(from({ documentTitle: 'Islands vote', headings: ['More stories'] })).toBe(
      'Islands vote',
    );
  });
});
