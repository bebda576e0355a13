import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { PublishedContent } from '../content/published-content.ts';
import type { Shown } from '../content/shown.ts';
import { type DescribedModel, describeRecord } from './describe-record.ts';
import { type JsonLdNode, writeJsonLd } from './json-ld.ts';

const site = new URL('https://portail.example');
const { content } = new PublishedContent(fixtureState);

function nodesOf<N extends DescribedModel>(shown: Shown<N>): readonly JsonLdNode[] {
  const url = new URL(shown.path ?? '', site).href;
  const written = writeJsonLd(describeRecord(shown, { content, locale: shown.locale, site, url }));
  const read = JSON.parse(written) as { '@graph'?: readonly JsonLdNode[] } & JsonLdNode;
  return read['@graph'] ?? [read];
}

const describeOne = (model: DescribedModel, key: string, locale: 'fr' | 'es' = 'fr') =>
  nodesOf(content.byId(model, `${model}:${key}`, locale) ?? expect.fail())[0] ?? expect.fail();

/**
 * The properties that each type must have: those that Google asks for (developers.google.com/search/docs, « Required
 * properties » of Article, Dataset, Event and Local business), and those without which the type says nothing
 * (schema.org).
 */
const required: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'author', 'publisher', 'dateModified', 'inLanguage'],
  NewsArticle: ['headline', 'author', 'publisher', 'datePublished', 'dateModified', 'inLanguage'],
  Project: ['name', 'description'],
  Action: ['name', 'agent', 'identifier'],
  GovernmentOrganization: ['name'],
  NGO: ['name'],
  Organization: ['name'],
  GovernmentService: ['name', 'availableChannel'],
  CivicStructure: ['name', 'address'],
  Event: ['name', 'startDate', 'location'],
  Comment: ['text', 'url', 'dateCreated', 'inLanguage', 'about'],
  Demand: ['name', 'validFrom'],
  Dataset: ['name', 'description', 'distribution', 'variableMeasured', 'publisher'],
  Observation: ['variableMeasured', 'observationDate', 'value'],
  WebPage: ['name', 'inLanguage', 'publisher'],
  CollectionPage: ['name', 'inLanguage', 'publisher'],
};

const models = [
  'plan-axis',
  'action',
  'good-practice',
  'project',
  'partner',
  'indicator',
  'digital-service',
  'digital-place',
  'theme',
  'news-item',
  'consultation',
  'call',
  'page',
] as const;

/** Every property of a node and of those inside it. */
function propertiesOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (Array.isArray(value)) return value.flatMap(propertiesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap((entry) => [entry, ...propertiesOf(entry[1])]);
}

const urls = /^(@id|url|sameAs|image|logo|item|contentUrl|serviceUrl|mainEntityOfPage|license|isBasedOn)$/;
const days = /^(\w+Date|date\w+|startTime|endTime|valid\w+)$/;
const isoDay = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

describe.each(models)('the description of every record of the model %s', (model) => {
  const records = (['fr', 'es'] as const).flatMap((locale) => [...content.all(model, locale)]);
  const nodes = records.flatMap((shown) => nodesOf(shown as Shown<DescribedModel>));

  it('has what its type requires', () => {
    expect(nodes.length).toBeGreaterThanOrEqual(records.length);
    for (const node of nodes) {
      const wanted = required[node['@type']] ?? expect.fail(`no rule for ${node['@type']}`);
      expect(Object.keys(node)).toEqual(expect.arrayContaining([...wanted]));
    }
  });

  it('gives absolute addresses and dates of ISO 8601', () => {
    for (const [name, value] of propertiesOf(nodes)) {
      if (urls.test(name) && typeof value === 'string') expect(value, name).toMatch(/^https:\/\/\w/);
      if (days.test(name)) expect(value, name).toMatch(isoDay);
    }
  });

  it('names no mailbox', () => {
    const texts = propertiesOf(nodes).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
    expect(texts.filter((text) => /\S@\S/.test(text))).toEqual([]);
  });
});

it('says of a good practice who carries it, what and where it is about, and what it comes from', () => {
  expect(describeOne('good-practice', 'complete')).toMatchObject({
    headline: 'Planter une haie',
    image: 'https://portail.example/medias/haie-480.png',
    author: { '@type': 'Organization', name: 'Commune de Pau' },
    publisher: { '@type': 'GovernmentOrganization', name: 'Département d’essai' },
    about: [{ name: 'Eau' }, { name: 'Énergie' }],
    spatialCoverage: [{ name: 'Pau' }, { name: 'Navarra' }],
  });
  expect(describeOne('good-practice', 'courte-01')).toMatchObject({
    isBasedOn: 'https://portail.example/bonnes-pratiques/planter-une-haie/',
    author: { name: 'Département d’essai' },
  });
});

/** A record that is alone with what it links to. */
function describeAlone(model: DescribedModel, data: Record<string, unknown>) {
  const entry = buildEntry(model, 'seule', { title: 'Seule', slug: 'seule', ...data });
  const alone = new PublishedContent({ ...fixtureState, entries: [...fixtureState.entries, entry] }).content;
  const shown = alone.byId(model, `${model}:seule`, 'fr') ?? expect.fail();
  const url = `https://portail.example${shown.path}`;
  const written = writeJsonLd(describeRecord(shown, { content: alone, locale: 'fr', site, url }));
  return JSON.parse(written) as JsonLdNode;
}

const documents = [
  { title: 'Guide', file: { url: '/uploads/guide.pdf', kilobytes: 12 }, format: 'PDF', licence: 'CC BY 4.0' },
  {
    title: 'Tableau',
    url: 'https://exemple.fr/tableau',
    format: 'tableur',
    language: 'espagnol',
    licence: 'tous droits réservés',
  },
];

it('gives the documents of a record, with what is known of their format, language and licence', () => {
  const told = [
    {
      '@type': 'DigitalDocument',
      name: 'Guide',
      url: 'https://portail.example/medias/guide.pdf',
      encodingFormat: 'application/pdf',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
    },
    { '@type': 'DigitalDocument', name: 'Tableau', url: 'https://exemple.fr/tableau', inLanguage: 'es' },
  ];
  expect(describeAlone('good-practice', { summary: 'S', documents })['hasPart']).toEqual(told);
  expect(describeAlone('project', { tagline: 'T', documents })['subjectOf']).toEqual(told);
  const action = { code: '5.9.9', axis: 'plan-axis:5', documents };
  expect(describeAlone('action', action)['subjectOf']).toEqual(told);
});

it('says for whom a practice is, and what the département says of it, signed and dated', () => {
  const note = { departmentNote: 'À reprendre.', departmentNoteBy: 'Pôle', departmentNoteOn: '2026-01-02' };
  expect(describeAlone('good-practice', { summary: 'S', audiences: ['élus'], ...note })).toMatchObject({
    audience: { '@type': 'Audience', audienceType: 'Élus' },
    review: {
      '@type': 'Review',
      reviewBody: 'À reprendre.',
      author: { name: 'Pôle' },
      datePublished: '2026-01-02',
    },
  });
  expect(describeAlone('good-practice', { summary: 'S' })).not.toHaveProperty('review');
});

it('says who pays for a project and how much, once, and which practice was drawn from it', () => {
  const funders = [
    { name: 'Fonds vert', amount: 12000 },
    { name: 'Commune', amount: null },
  ];
  const funded = { tagline: 'T', grant: 12000, funders, practice: 'good-practice:complete' };
  expect(describeAlone('project', funded)).toMatchObject({
    funding: [
      { funder: { name: 'Fonds vert' }, amount: { value: 12000, currency: 'EUR' } },
      { funder: { name: 'Commune' } },
    ],
    subjectOf: { '@type': 'Article', url: 'https://portail.example/bonnes-pratiques/planter-une-haie/' },
  });
  expect(describeAlone('project', { tagline: 'T', grant: 12000 })['funding']).toEqual({
    '@type': 'MonetaryGrant',
    amount: { '@type': 'MonetaryAmount', value: 12000, currency: 'EUR' },
  });
});

it('says that words which are not translated are French', () => {
  expect(describeOne('good-practice', 'complete', 'es')['inLanguage']).toBe('fr');
  expect(describeOne('consultation', 'haies', 'es')['inLanguage']).toBe('es');
});

it('describes the meetings of a consultation that are somewhere, at their hour in France', () => {
  const { subEvent, ...whole } = describeOne('consultation', 'haies');
  expect(whole).toMatchObject({ startDate: '2026-02-01', endDate: '2026-04-30' });
  expect(subEvent).toMatchObject({
    name: 'Réunion à Pau',
    startDate: '2026-03-29T18:30:00+02:00',
    endDate: '2026-03-29T20:00:00+02:00',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: { name: 'Commune de Pau' },
  });
});

it('gives each contribution that a page shows as a comment, with its answer and without its author', () => {
  const [consultation, ...comments] = nodesOf(
    content.byId('consultation', 'consultation:haies', 'fr') ?? expect.fail(),
  );
  expect(consultation?.['@type']).toBe('Event');
  expect(comments.length).toBeGreaterThan(0);
  const [answered] = comments.filter(({ comment }) => comment);
  expect(answered).toMatchObject({
    '@type': 'Comment',
    url: `https://portail.example/participer/consultations/ou-planter-des-haies/#${String(answered?.['identifier'])}`,
    about: { '@type': 'Event' },
    comment: { '@type': 'Comment', author: { name: 'Commune de Pau' } },
  });
  const authors = content.all('contribution', 'fr').map(({ entry }) => entry.data.author);
  expect(authors.filter((author) => JSON.stringify(comments).includes(author))).toEqual([]);
});

it('says where a digital place is, when it opens and what one finds there', () => {
  expect(describeOne('digital-place', 'complet')).toMatchObject({
    address: {
      streetAddress: '1 rue de l’Essai, Premier étage',
      postalCode: '64000',
      addressLocality: 'Pau',
      addressCountry: 'FR',
    },
    geo: { latitude: 43.3, longitude: -0.37 },
    amenityFeature: [{ name: 'Wifi' }, { name: 'Boucle magnétique' }],
    isAccessibleForFree: true,
  });
  expect(describeOne('digital-place', 'illisible')).not.toHaveProperty('openingHoursSpecification');
});

it('says by which ways a service is reached', () => {
  expect(describeOne('digital-service', 'complet')).toMatchObject({
    provider: { name: 'Commune de Pau' },
    availableChannel: [
      {
        serviceUrl: 'https://service.example/aide',
        availableLanguage: ['fr', 'eu'],
        processingTime: 'P0D',
      },
      { serviceLocation: { name: 'Cyberbase d’essai' } },
    ],
    offers: { price: 0, priceCurrency: 'EUR' },
  });
});

it('says which days the values of an indicator cover, where they all are, and the last one', () => {
  const [series, last] = nodesOf(content.byId('indicator', 'indicator:bio', 'fr') ?? expect.fail());
  expect(series).toMatchObject({
    temporalCoverage: '2023-12-31/2025-12-31',
    license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    distribution: { contentUrl: 'https://portail.example/indicateurs/produits-bio/valeurs.csv' },
  });
  expect(last).toMatchObject({ observationDate: '2025-12-31', value: 17.5, unitText: '%' });
});

it('names some of the many records that one is tied to, and stays light', () => {
  const partners = Array.from({ length: 1_000 }, (_, rank) =>
    buildEntry('partner', `p${rank}`, { title: `Commune ${rank}`, slug: `c-${rank}`, type: 'commune' }),
  );
  const ids = partners.map(({ documentId }) => documentId);
  const project = buildEntry('project', 'p', { title: 'P', slug: 'p', tagline: 'T', partners: ids });
  const many = new PublishedContent({ ...fixtureState, entries: [...partners, project] }).content;
  const shown = many.byId('project', 'project:p', 'fr') ?? expect.fail();
  const url = 'https://portail.example/projets/p/';
  const [node] = describeRecord(shown, { content: many, locale: 'fr', site, url });
  expect(node?.['member']).toHaveLength(12);
});

it('names no body that a record does not tell: the portal provides no service and conducts no project', () => {
  expect(describeOne('digital-service', 'complet')).toHaveProperty('provider.name', 'Commune de Pau');
  expect(describeOne('digital-service', 'simple')).not.toHaveProperty('provider');
  expect(describeAlone('project', { tagline: 'T' })).not.toHaveProperty('parentOrganization');
});
