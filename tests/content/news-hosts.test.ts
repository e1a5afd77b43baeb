/** The hosts on which articles are read without being asked: news, and nothing but news. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewsHost } from '../../content/types.ts';

const file = join(import.meta.dirname, '../../content/news-hosts.json');
const entries = JSON.parse(readFileSync(file, 'utf8')) as NewsHost[];
const hosts = entries.map(({ host }) => host);

/** Second levels below which names are registered: bbc.co.uk is a registrable domain. */
const secondLevel = /^(com|co|org|or|net|ne|gov|go|ac|edu|in|mi)\.[a-z]{2}$/;
/** Sites where people also write letters, talk or shop are none of our business. */
const notOnlyNews =
  /^(google|yahoo|facebook|msn|live|naver|daum|163|qq|sina|sohu|uol|terra|sapo|t-online|web|gmx|libero|mail|yandex|blogspot|wordpress|substack|medium|x|twitter|youtube|reddit)\./;

test('the hosts are in alphabetical order', () => {
  expect(hosts, 'Sort the list by host').toEqual([...hosts].sort());
});

test('no host is listed twice', () => {
  expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
});

test('a host is a registrable domain, since its subdomains are covered', () => {
  const long = hosts.filter(host => {
    const labels = host.split('.');
    return labels.length !== (secondLevel.test(labels.slice(-2).join('.')) ? 3 : 2);
  });
  expect(long, 'Leave out www and other subdomains').toEqual([]);
});

test('no host is a public suffix under which anyone may have a site', () => {
  expect(hosts.filter(host => secondLevel.test(host))).toEqual([]);
});

test('no host is one where people also read their mail, chat or shop', () => {
  const wrong = hosts.filter(host => notOnlyNews.test(host));
  expect(wrong, 'Readers can add such a site themselves').toEqual([]);
});

test('no outlet is listed for a reason that is only its name', () => {
  const thin = entries.filter(({ name, why }) => why.trim().length < 12 || why === name);
  expect(
    thin.map(({ host }) => host),
    'Say in one line what it has to do with Cambodia',
  ).toEqual([]);
});

test('the list holds the press in every language of the cues', () => {
  const languages = new Set(entries.map(({ lang }) => lang));
  const cues = 'en km fr zh-Hans zh-Hant th vi ja ko de es id ms lo ru it nl pt'.split(' ');
  expect(cues.filter(lang => !languages.has(lang))).toEqual([]);
});
