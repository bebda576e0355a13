/** For each check, a page on which it must find a fault: a check that finds nothing anywhere proves nothing. */
import type { CheckName } from './index.ts';

const page = (body: string, head = '', attributes = 'lang="fr"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Essai – Portail</title>${head}</head><body>${body}</body></html>`;

const styled = (css: string, body: string) => page(body, `<style>${css}</style>`);
const scripted = (script: string) => page('<h1>Essai</h1>', `<script src="/faulty.js?${script}"></script>`);

const heading = '<h1>Essai</h1>';

export const faultyPages: Readonly<Record<Exclude<CheckName, 'uniqueTitles' | 'sameNavigation'>, string>> = {
  validHtml: page('<center id="a"></center><p id="a">'),
  axeRules: page('<img src="/a.png">'),
  headings: page(`${heading}<h3>Trop bas</h3>`),
  landmarks: page('<main></main><main></main>'),
  searchZone: page('<input type="search">'),
  languages: page(heading, '', 'lang="en"'),
  readingOrder: styled('h1 { order: 2 } body { display: flex }', heading),
  imageAlternatives: page('<img src="/a.png" alt="haie.jpg">'),
  dataTables: page('<table><tr><td>1</td></tr></table>'),
  linkWords: page('<a href="/">En savoir plus</a>'),
  linkNamesHoldWords: page('<a href="/" aria-label="Accueil">Retour</a>'),
  newWindows: page('<a href="/" target="_blank">Accueil</a>'),
  fileLinks: page('<a href="/plan.pdf">Le plan</a>'),
  underlinedLinks: styled('a { text-decoration: none }', '<main><p>Lire <a href="/">le plan</a>.</p></main>'),
  pageTitle: page('<h1>Autre chose</h1>'),
  waysToContent: page(heading),
  labels: page('<input type="text" aria-label="Nom">'),
  groupedFields: page('<label><input type="checkbox"> Eau</label>'),
  statusMessages: page('<main><p role="status"></p></main>'),
  submitButtons: page('<form><input type="search"></form>'),
  noFrame: page('<object data="/favicon.svg"></object>'),
  frameTitles: page('<iframe srcdoc="<p>"></iframe>'),
  noMedia: page('<video src="/a.mp4"></video>'),
  noImageMap: page('<map name="m"><area href="/"></map>'),
  noMovingText: page('<marquee>Essai</marquee>'),
  noRefresh: page(heading, '<meta http-equiv="Refresh" content="999">'),
  noShortcut: page('<a href="/" accesskey="a">Accueil</a>'),
  noInlineScript: page('<p onclick="1">Essai</p>'),
  noReadingDirection: page('<p dir="rtl">Essai</p>'),
  noTooltip: page('<p title="Essai">Essai</p>'),
  noImageOfText: page('<img class="captcha" alt="" src="/a.png">'),
  noKeyListener: scripted(`addEventListener('keydown',()=>0)`),
  noGesture: scripted(`addEventListener('touchmove',()=>0)`),
  noNewWindow: scripted(`function f(){window.open('/')}`),
  noTimeLimit: scripted(`function f(){location.reload()}`),
  stillness: styled('@keyframes a { to { color: red } } h1 { animation: a 9s infinite }', heading),
  nothingOnHover: styled('h1:hover span { display: block }', heading),
  pageColours: page(heading),
  frames: styled('input { border: 1px solid #eee }', '<input type="text">'),
  plainGrounds: styled(
    'h1 { position: relative } h1::before { content: ""; position: absolute; inset: 0; background: red }',
    heading,
  ),
  reflow: styled('h1 { width: 900px }', `<h1>${'mot '.repeat(60)}</h1>`),
  textSpacing: styled('p { overflow: hidden; white-space: nowrap; width: 6em }', '<p>Neuf lettres</p>'),
  textSize: styled('p { overflow: hidden; height: 20px; font-size: 1rem }', '<p>Neuf lettres de plus</p>'),
  orientations: styled('@media (orientation: landscape) { h1 { display: none } }', heading),
  withoutStyles: styled('p { display: block !important }', '<p hidden>Essai</p>'),
  wordsOfStyles: styled('h1::after { content: "obligatoire" }', heading),
  tabOrder: styled(':focus { outline: none }', '<a href="/">Accueil</a>'),
  focusInForcedColours: styled('button { border: 0 }', '<button type="button">Essai</button>'),
  skipLinks: page('<a href="/">Accueil</a>'),
};
