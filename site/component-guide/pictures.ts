import type { Image } from '@agenda21/content-types';

/** The widths at which `pages/medias/[name].svg.ts` draws the example picture. */
export const pictureWidths = [480, 960] as const;

const at = (width: number) => ({ url: `/uploads/exemple-${width}.svg`, width, height: (width * 2) / 3 });

/** A picture of the guide. */
export const picture: Image = {
  ...at(960),
  alt: 'Exemple : une crête au-dessus d’une vague',
  renditions: [at(480)],
};
