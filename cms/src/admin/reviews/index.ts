import { Discuss } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { EditViewPanel, PanelComponentProps } from '../publishing/edit-view-panel.ts';
import { ReviewPanel } from './panel/review-panel.tsx';
import { reviewPermissions } from './reviewed-models.ts';

type Panel = (props: PanelComponentProps) => EditViewPanel | null;

/** What Strapi's content manager lets others add; its own type leaves it unsaid. */
interface ContentManagerApis {
  addEditViewSidePanel(reduce: (panels: readonly Panel[]) => readonly Panel[]): void;
}

/** The block of the home page that tells which records wait. */
export function registerReviewWidget(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'reviews',
      icon: Discuss,
      title: { id: 'reviews.widget.title', defaultMessage: 'To review' },
      permissions: reviewPermissions,
      component: async () => (await import('./widget/review-widget.tsx')).ReviewWidget,
    },
    ...widgets,
  ]);
}

/** The page of all reviews, in the menu of whoever may review. */
export function addReviewPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'relectures',
    icon: Discuss,
    intlLabel: { id: 'reviews.menu', defaultMessage: 'Reviews' },
    permissions: reviewPermissions as Parameters<typeof app.addMenuLink>[0]['permissions'],
    Component: async () => ({ default: (await import('./queue/review-queue-page.tsx')).ReviewQueuePage }),
  });
}

/** The panel of a record, under the one that tells whether it is on line. */
export function addReviewPanel(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel(([actions, standing, ...others]) => [
    ...[actions, standing].filter((panel) => panel !== undefined),
    ReviewPanel,
    ...others,
  ]);
}
