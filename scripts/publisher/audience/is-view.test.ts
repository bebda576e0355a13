import { describe, expect, it } from 'vitest';
import { type Answered, isView } from './is-view.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

const page = (change: Partial<Answered> = {}, headers: Answered['headers'] = {}): Answered => ({
  method: 'GET',
  path: '/projets/haie/',
  status: 200,
  ...change,
  headers: { 'user-agent': firefox, accept: 'text/html,*/*;q=0.8', ...headers },
});

describe('a page read', () => {
  it.each([
    ['a page that is sent', page()],
    ['a page that the browser still had', page({ status: 304 })],
    ['the home page in another language', page({ path: '/es/' })],
    ['a page opened in a tab', page({}, { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' })],
    ['a page for a browser that says it may be followed', page({}, { dnt: '0', 'sec-gpc': '0' })],
    ['a page for who has another cookie', page({}, { cookie: 'audience=accord; autre=refus' })],
  ])('is %s', (_, answered) => {
    expect(isView(answered)).toBe(true);
  });

  it.each([
    ['its head alone', page({ method: 'HEAD' })],
    ['a page that is not there', page({ status: 404 })],
    ['a page that was removed', page({ status: 410 })],
    ['an address that leads elsewhere', page({ status: 301 })],
    ['an address that is no page', page({ path: '/flux.xml' })],
    ['a style, a script or a picture', page({ path: '/assets/site.css' })],
    ['a page shown in a frame', page({}, { 'sec-fetch-dest': 'iframe' })],
    ['a page fetched by a script', page({}, { 'sec-fetch-dest': 'empty' })],
    ['what is asked by a program that takes anything', page({}, { accept: '*/*' })],
    ['a page fetched ahead', page({}, { 'sec-purpose': 'prefetch' })],
    ['a page made ready ahead', page({}, { 'sec-purpose': 'prefetch;prerender' })],
    ['a page fetched ahead by an old browser', page({}, { 'x-moz': 'prefetch' })],
    ['a preview of a page', page({}, { purpose: 'preview' })],
    ['a page for who asks not to be tracked', page({}, { dnt: '1' })],
    ['a page for who sends the global privacy control', page({}, { 'sec-gpc': '1' })],
    ['a page for who refused on the portal', page({}, { cookie: 'a=b; audience=refus' })],
    ['a page for who has no name', page({}, { 'user-agent': '' })],
    ['a page for who has an endless name', page({}, { 'user-agent': `${firefox}${' x'.repeat(300)}` })],
    ['a page for a robot', page({}, { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' })],
    ['a page for a program', page({}, { 'user-agent': 'curl/8.5.0' })],
    ['a page for a browser without a screen', page({}, { 'user-agent': 'HeadlessChrome/140.0.0.0' })],
    ['a page for a measure of quality', page({}, { 'user-agent': `${firefox} Chrome-Lighthouse` })],
  ])('is not %s', (_, answered) => {
    expect(isView(answered)).toBe(false);
  });
});
