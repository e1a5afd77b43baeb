import { expect, test } from 'vitest';
import { covers } from '../../core/host-pattern.ts';

test.each<[string, string, boolean]>([
  ['*://*.news.example/*', 'https://news.example/a', true],
  ['*://*.news.example/*', 'http://www.news.example:8080/', true],
  ['*://*.news.example/*', 'https://fakenews.example/', false],
  ['*://*.news.example/*', 'https://news.example.evil.example/', false],
  ['*://*.news.example/*', 'https://evil.example/news.example/', false],
  ['*://news.example/*', 'https://www.news.example/', false],
  ['*://news.example/*', 'https://news.example/', true],
  ['https://*.news.example/*', 'http://news.example/', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4321/page', true],
  ['http://127.0.0.1/*', 'http://10.127.0.0.1.example/', false],
  ['*://*/*', 'https://any.example/', true],
  ['<all_urls>', 'http://any.example/', true],
  ['*://*/*', 'file:///home/a.html', false],
  ['<all_urls>', 'about:blank', false],
  ['', 'https://news.example/', false],
  ['nonsense', 'https://news.example/', false],
  ['*://*.*/*', 'https://news.example/', false],
])('%s on %s: %s', (pattern, address, covered) => {
  expect(covers(pattern, new URL(address))).toBe(covered);
});
