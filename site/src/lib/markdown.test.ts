import { describe, expect, it } from 'vitest';
import { hostileMarkdown } from './hostile-markdown.fixture.ts';
import { type MarkdownOptions, renderMarkdown } from './markdown.ts';

const options: MarkdownOptions = { headingLevel: 2, locale: 'fr', idPrefix: 'texte' };
const render = (source: string, changes: Partial<MarkdownOptions> = {}) =>
  renderMarkdown(source, { ...options, ...changes }).trim();

/** Every attribute that may stand in the output, with the shape of its value. */
const allowedAttributes: Readonly<Record<string, RegExp>> = {
  href: /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#texte-)/,
  rel: /^noopener$/,
  src: /^\/medias\/[\w.-]+$/,
  alt: /^/,
  loading: /^lazy$/,
  decoding: /^async$/,
  id: /^texte-/,
  scope: /^col$/,
  start: /^\d+$/,
  class: /^table-scroll$/,
  role: /^group$/,
  tabindex: /^0$/,
  'aria-label': /^Tableau$/,
};
const allowedElements =
  /^(h[2-6]|p|br|hr|blockquote|pre|code|ul|ol|li|a|strong|em|del|img|div|table|thead|tbody|tr|th|td)$/;
const emptyElements = ['br', 'hr', 'img'];

function checkAttributes(attributes: string): void {
  const rest = attributes.replace(/\s([a-z-]+)="([^"<>]*)"/g, (_, name: string, value: string) => {
    expect(Object.keys(allowedAttributes)).toContain(name);
    expect(value).toMatch(allowedAttributes[name] ?? /$^/);
    return '';
  });
  expect(rest.replace(/\s*\/?$/, ''), 'what is left besides well-formed attributes').toBe('');
}

/** Reads the HTML as a strict grammar: only known elements and attributes, all quoted, closed in the right order. */
function expectInert(html: string): void {
  const open: string[] = [];
  const text = html.replace(
    /<(\/?)([a-z0-9]+)((?:\s[^<>]*)?)>/g,
    (_, slash: string, name: string, rest: string) => {
      expect(name).toMatch(allowedElements);
      checkAttributes(rest);
      if (slash) expect(open.pop()).toBe(name);
      else if (!emptyElements.includes(name)) open.push(name);
      return '';
    },
  );
  expect(text, 'what is left besides elements').not.toMatch(/[<>]/);
  expect(open, 'elements left open').toEqual([]);
}

const corpus = Object.entries(hostileMarkdown).flatMap(([door, texts]) => texts.map((text) => [door, text]));

describe('hostile text', () => {
  it.each(corpus)('is inert through %s: %j', (_, text) => {
    expectInert(render(text ?? ''));
  });

  it('stays inert when any two attempts stand together', () => {
    const texts = corpus.map(([, text]) => text ?? '');
    for (const first of texts) {
      for (const second of texts) expectInert(render(`${first}${second}`));
    }
  }, 30_000);

  it('stays inert when cut anywhere', () => {
    for (const [, text = ''] of corpus) {
      for (let end = 1; end < text.length; end += 1) expectInert(render(text.slice(0, end)));
    }
  }, 30_000);

  it('shows code about scripts as words', () => {
    expect(render('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>');
  });

  it('keeps the words of a refused link', () => {
    expect(render('[le plan](javascript:alert(1))')).toBe('<p>le plan</p>');
  });

  it('shows the alternative text of a picture from elsewhere', () => {
    expect(render('![Une haie](https://ailleurs.example/haie.jpg)')).toBe('<p>Une haie</p>');
  });

  it.each([
    ['too nested', '>'.repeat(50_000)],
    ['too long', 'mot '.repeat(20_000)],
  ])('shows a text %s as plain paragraphs', (_, source) => {
    const html = render(source);
    expect(html).toMatch(/^<p>[^<]+<\/p>$/);
    expectInert(html);
  });
});

describe('links', () => {
  it.each([
    ['[x](https://exemple.fr/a?b=1&c=2)', '<a href="https://exemple.fr/a?b=1&amp;c=2" rel="noopener">x</a>'],
    [
      '[x](https://exemple.fr/?a=1&amp;b=2)',
      '<a href="https://exemple.fr/?a=1&amp;b=2" rel="noopener">x</a>',
    ],
    ['[x](/projets/haie/)', '<a href="/projets/haie/">x</a>'],
    ['[x](projets/haie/)', '<a href="/projets/haie/">x</a>'],
    ['[x](#budget)', '<a href="#texte-budget">x</a>'],
    ['<contact@exemple.fr>', '<a href="mailto:contact@exemple.fr">contact@exemple.fr</a>'],
    ['[x](tel:+33559000000)', '<a href="tel:+33559000000">x</a>'],
    ['[](https://exemple.fr/)', '<a href="https://exemple.fr/" rel="noopener">https://exemple.fr/</a>'],
    [
      "https://exemple.fr/l'eau...",
      '<a href="https://exemple.fr/l\'eau" rel="noopener">https://exemple.fr/l\'eau</a>…',
    ],
  ])('writes %s', (source, html) => {
    expect(render(source)).toBe(`<p>${html}</p>`);
  });
});

describe('headings', () => {
  const levels = (source: string, changes: Partial<MarkdownOptions> = {}) =>
    [...render(source, changes).matchAll(/<h(\d)/g)].map((match) => Number(match[1]));

  it('stand under the heading of the page, whatever depth the editor chose', () => {
    expect(levels('# Un\n\n## Deux')).toEqual([2, 3]);
    expect(levels('### Un\n\n#### Deux\n\n### Trois', { headingLevel: 3 })).toEqual([3, 4, 3]);
  });

  it('leave no level out', () => {
    expect(levels('# Un\n\n#### Deux\n\n## Trois')).toEqual([2, 3, 3]);
  });

  it('go no deeper than six', () => {
    expect(levels('# 1\n## 2\n### 3\n#### 4\n##### 5', { headingLevel: 4 })).toEqual([4, 5, 6, 6, 6]);
  });

  it('have anchors that are readable, prefixed and unique', () => {
    expect(render("## L'eau & le *cœur*\n\n## L’eau & le cœur")).toBe(
      '<h2 id="texte-l-eau-le-coeur">L’eau &amp; le <em>cœur</em></h2>\n<h2 id="texte-l-eau-le-coeur-2">L’eau &amp; le cœur</h2>',
    );
  });
});

describe('text', () => {
  it('is set in French, but not in code', () => {
    expect(render("Pourquoi l'eau ? `l'eau ?`")).toBe("<p>Pourquoi l’eau\u202f? <code>l'eau ?</code></p>");
  });

  it('puts a table in a frame that scrolls and can be reached by keyboard', () => {
    expect(render('| Année | Part |\n|---|--:|\n| 2024 | 45 % |')).toBe(
      '<div class="table-scroll" role="group" tabindex="0" aria-label="Tableau"><table><thead><tr><th scope="col">Année</th><th scope="col">Part</th></tr></thead><tbody><tr><td>2024</td><td>45\u00a0%</td></tr></tbody></table></div>',
    );
  });

  it('shows pictures of the media library, whatever address of the cms stands before them', () => {
    const picture =
      '<p><img src="/medias/haie_1a2b.jpg" alt="Une haie" loading="lazy" decoding="async" /></p>';
    expect(render('![Une haie](/uploads/haie_1a2b.jpg)')).toBe(picture);
    expect(render('![Une haie](http://cms.example:1337/uploads/haie_1a2b.jpg)')).toBe(picture);
  });

  it('gives the same bytes the second time', () => {
    expect(render('## Bonjour\n\n## Bonjour')).toBe(render('## Bonjour\n\n## Bonjour'));
  });
});
