import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../side-panels.ts';
import { ContributionPanel } from './contribution-panel.tsx';
import { MessagePanel } from './message-panel.tsx';

/** The panels that lead from what was sent to a consultation to its contribution, and back. */
export function addMessagePanels(app: StrapiApp): void {
  addSidePanels(app, ([actions, ...others]) => [
    ...(actions ? [actions] : []),
    ContributionPanel,
    ...others,
    MessagePanel,
  ]);
}
