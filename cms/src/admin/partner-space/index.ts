import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../side-panels.ts';
import { NamesakePanel } from './namesake-panel.tsx';

/** The panel of an organisation that names those with the same number, under the buttons of Strapi. */
export function addNamesakePanel(app: StrapiApp): void {
  addSidePanels(app, ([actions, ...others]) => [...(actions ? [actions] : []), NamesakePanel, ...others]);
}
