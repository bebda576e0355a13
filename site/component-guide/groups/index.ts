import type { Group } from '../showing.ts';
import { audience } from './audience.ts';
import { contributions } from './contributions.ts';
import { declarations } from './declarations.ts';
import { facts } from './facts.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { indicators } from './indicators.ts';
import { layouts } from './layouts.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { openData } from './open-data.ts';
import { participation } from './participation.ts';
import { places } from './places.ts';
import { plan } from './plan.ts';
import { completeRecords } from './complete-records.ts';
import { records } from './records.ts';
import { search } from './search.ts';
import { services } from './services.ts';
import { signs } from './signs.ts';
import { statement } from './statement.ts';
import { texts } from './texts.ts';

/** Every component of the portal, in the order of the guide. */
export const groups: readonly Group[] = [
  frame,
  signs,
  lists,
  plan,
  texts,
  records,
  completeRecords,
  facts,
  indicators,
  participation,
  contributions,
  services,
  places,
  map,
  search,
  forms,
  statement,
  declarations,
  openData,
  audience,
  layouts,
];
