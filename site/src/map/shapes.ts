/** The shape of each kind of point, around its middle, in a square of 26 pixels: no kind is told by its colour alone. */
import type { LocatedModel } from '@agenda21/content-types';

/** What a point stands for: records of one kind, of several, or several territories. */
export type PointKind = LocatedModel | 'several' | 'gathered';

export const pointShapes: Readonly<Record<PointKind, string>> = {
  several: 'M-12 0a12 12 0 1 0 24 0 12 12 0 1 0-24 0z',
  gathered:
    'M-9 0a9 9 0 1 0 18 0 9 9 0 1 0-18 0zM-11 0a11 11 0 1 0 22 0 11 11 0 1 0-22 0zM-13 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0z',
  action: 'M0-13 13 11H-13z',
  'good-practice': 'M-12-12H2A10 10 0 0 1 12-2V12H-2A10 10 0 0 1-12 2z',
  project: 'M-11-11H11V11H-11z',
  partner: 'M-5-12H5L12-5V5L5 12H-5L-12 5V-5z',
  'digital-service': 'M-13-10H13V8H5V12H-5V8H-13z',
  'digital-place': 'M0 13C-8 7-12 2-12-2A12 11 0 0 1 12-2C12 2 8 7 0 13z',
  consultation: 'M-12-11H12V7H0L-7 13V7H-12z',
  call: 'M0-13 13 0 0 13-13 0z',
  indicator: 'M-7-12H7L13 0 7 12H-7L-13 0z',
};
