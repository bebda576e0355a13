import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureWidths } from '../../pictures.ts';

export const getStaticPaths = (() =>
  pictureWidths.map((width) => ({
    params: { name: `exemple-${width}` },
    props: { width },
  }))) satisfies GetStaticPaths;

/** Draws the example picture: a ridge above a wave, three units wide and two high. */
export const GET: APIRoute<{ width: number }> = ({ props: { width } }) =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60" width="${width}" height="${(width * 2) / 3}">` +
      '<path fill="#9cc4cb" d="M0 0h90v60H0z"/><path fill="#3c6420" d="M0 45 25 12l15 18 12-14 38 29v15H0z"/>' +
      '<path fill="#0d4f5b" d="M0 46c15 0 15-6 30-6s15 6 30 6 15-6 30-6v20H0z"/></svg>',
    { headers: { 'content-type': 'image/svg+xml' } },
  );
