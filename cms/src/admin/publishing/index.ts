import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { EditViewPanel, PanelComponentProps } from './edit-view-panel.ts';
import { StandingPanel } from './panel/standing-panel.tsx';
import { PreviewRefresher } from './preview/preview-refresher.tsx';
import { SharePanel } from './shares/share-panel.tsx';

type Panel = (props: PanelComponentProps) => EditViewPanel | null;

/** What Strapi's content manager lets others add; its own type leaves it unsaid. */
interface ContentManagerApis {
  addEditViewSidePanel(reduce: (panels: readonly Panel[]) => readonly Panel[]): void;
}

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
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel(([actions, ...others]) => [
    ...(actions ? [actions] : []),
    StandingPanel,
    ...others,
    SharePanel,
  ]);
}
