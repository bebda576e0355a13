import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../side-panels.ts';
import { StandingPanel } from './panel/standing-panel.tsx';
import { PreviewRefresher } from './preview/preview-refresher.tsx';
import { SharePanel } from './shares/share-panel.tsx';

/** The first block of the home page. */
export function registerWidget(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'publishing',
      icon: Rocket,
      title: { id: 'publishing.widget.title', defaultMessage: 'Publishing' },
      component: async () => (await import('./widget/publishing-widget.tsx')).PublishingWidget,
    },
    ...widgets,
  ]);
}

/** Keeps the preview page up to date. */
export function followSaves(app: StrapiApp): void {
  const contentManager = app.getPlugin('content-manager');
  contentManager.injectComponent('preview', 'actions', {
    name: 'preview-refresher',
    Component: PreviewRefresher,
  });
}

/** The panels of the edit view, around the one of the preview, under the buttons of Strapi. */
export function addPanels(app: StrapiApp): void {
  addSidePanels(app, ([actions, ...others]) => [
    ...(actions ? [actions] : []),
    StandingPanel,
    ...others,
    SharePanel,
  ]);
}
