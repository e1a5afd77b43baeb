/** Pages that change without loading, written for the end-to-end tests; the test moves them on. */
import { sampleArticle } from '../../../scripts/sample.ts';
import { other } from './pages.ts';

interface Story {
  readonly path: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const election: Story = {
  path: '/live/election',
  title: 'Cambodia opens polls with main challenger off the ballot',
  paragraphs: [
    'PHNOM PENH — Polling stations opened across Cambodia on Sunday in a general election from which the Candlelight Party was barred over a missing document.',
    'The National Election Committee said that 9.7 million people were registered to vote for 125 seats in the National Assembly. Eighteen parties stand.',
    'The United Nations human rights office had said in May that the exclusion of the opposition party limited the choice of voters.',
    'Counting begins at three in the afternoon. The ruling Cambodian People’s Party of Hun Sen expects to keep its majority.',
  ],
};

export const harbour: Story = {
  path: '/live/harbour',
  title: 'Harbour bridge closes for repairs',
  paragraphs: [
    'The old harbour bridge will close on Monday for six weeks while workers replace its deck, the city said.',
    'Buses will take the northern route. Cyclists can use the ferry, which will run every twenty minutes.',
    'It is the third closure in ten years. Shopkeepers near the quay fear for the summer season.',
  ],
};

const bodyOf = ({ title, paragraphs }: Story) =>
  `<h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}`;

/** A shell with its router in `live`: each step of a navigation is one call of the test's. */
const shell = (first: Story) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${first.title}</title></head><body><nav>Home · World</nav>
<main><article>${bodyOf(first)}</article></main>
<script>
const stories = ${JSON.stringify(
  Object.fromEntries([election, harbour].map(s => [s.path, { title: s.title, body: bodyOf(s) }])),
)};
const main = document.querySelector('main');
window.live = {
  address: path => history.pushState(null, '', path),
  title: path => { document.title = stories[path].title; },
  body: path => { main.innerHTML = '<article>' + stories[path].body + '</article>'; },
  empty: () => { main.innerHTML = '<p>Loading</p>'; },
  go: path => { live.address(path); live.title(path); live.body(path); },
  next: path => {
    main.insertAdjacentHTML('beforeend', '<article>' + stories[path].body + '</article>');
    live.scrolled(path);
  },
  scrolled: path => { history.replaceState(null, '', path); live.title(path); },
};
addEventListener('popstate', () => {
  const path = location.pathname;
  if (stories[path]) { live.title(path); live.body(path); }
});
</script></body></html>`;

const framed = other.replace('</article>', '</article><iframe src="/live/sample"></iframe>');

/** As a site's print view: the story bare, no frame, no navigation. */
const print = `<html><head><title>${election.title} - print</title></head><body bgcolor="white">
<h2>${election.title}</h2>${election.paragraphs.join('<br><br>\n')}<hr><a href="javascript:window.print()">Print</a></body></html>`;

export const livePages: Record<string, string> = {
  '/live/harbour': shell(harbour),
  '/live/election': shell(election),
  '/live/sample': sampleArticle(),
  '/live/framed': framed,
  '/live/print': print,
  '/live/other': other,
};
