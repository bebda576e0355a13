import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { hostileTitle } from '../../tests/fixtures/hostile.ts';
import { type Feed, toAtom } from './atom-xml.ts';

const entry = {
  id: 'tag:portail.example,2026:project/a/fr',
  title: 'Une haie',
  url: 'https://portail.example/projets/haie/?a=1&b=2',
  updated: '2026-03-01T08:00:00.000Z',
  category: { term: 'project', label: 'Projet' },
  summary: 'Deux cents mètres.',
};

const feed: Feed = {
  locale: 'fr',
  id: 'tag:portail.example,2026:flux/',
  title: 'Agenda 21 – Projets',
  subtitle: 'Ici & ensemble',
  self: 'https://portail.example/projets/flux.xml',
  page: 'https://portail.example/projets/',
  updated: entry.updated,
  author: { name: 'Département d’essai', url: 'https://portail.example/' },
  rights: null,
  entries: [entry],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

interface Read {
  readonly feed: Readonly<Record<string, unknown>> & { readonly entry?: readonly Record<string, unknown>[] };
}

function read(one: Feed): Read['feed'] {
  const isToBeWellFormed = true;
  return (parser.parse(toAtom(one), isToBeWellFormed) as Read).feed;
}

it('has all that Atom requires of a feed and of an entry (RFC 4287, 4.1.1 and 4.1.2), in its language', () => {
  expect(read(feed)).toMatchObject({
    '@_xmlns': 'http://www.w3.org/2005/Atom',
    '@_xml:lang': 'fr',
    id: feed.id,
    title: feed.title,
    updated: feed.updated,
    author: { name: 'Département d’essai', uri: 'https://portail.example/' },
    link: [
      { '@_rel': 'self', '@_href': feed.self },
      { '@_rel': 'alternate', '@_href': feed.page },
    ],
    entry: [
      {
        id: entry.id,
        title: entry.title,
        updated: entry.updated,
        link: [{ '@_rel': 'alternate', '@_href': 'https://portail.example/projets/haie/?a=1&b=2' }],
      },
    ],
  });
});

it('is a feed without entries when nothing is published', () => {
  expect(read({ ...feed, entries: [] })['entry']).toBeUndefined();
});

it('keeps hostile words as words, in the XML and in the HTML that readers show', () => {
  const words = `${hostileTitle} ]]> \u0000\u001b\ud800 fin`;
  const [hostile] =
    read({ ...feed, title: words, entries: [{ ...entry, title: words, summary: words }] }).entry ?? [];
  const summary = (hostile?.['summary'] as { '#text': string })['#text'];
  const html = parseDocument(summary);
  expect(getElementsByTagName('*', html).map(({ name }) => name)).toEqual(['p']);
  expect(textContent(html)).toContain(hostileTitle);
});

it('says under which licence its words are', () => {
  expect(read({ ...feed, rights: 'Licence Ouverte 2.0' })['rights']).toBe('Licence Ouverte 2.0');
});
