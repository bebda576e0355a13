import type { StrapiApp } from '@strapi/strapi/admin';
import type { EditViewPanel, PanelComponentProps } from './publishing/edit-view-panel.ts';

type Panel = (props: PanelComponentProps) => EditViewPanel | null;

/** What Strapi's content manager lets others add; its own type leaves it unsaid. */
interface ContentManagerApis {
  addEditViewSidePanel(reduce: (panels: readonly Panel[]) => readonly Panel[]): void;
}

/** Changes the panels in the side of the edit view; the first one holds the buttons of Strapi. */
export function addSidePanels(app: StrapiApp, reduce: (panels: readonly Panel[]) => readonly Panel[]): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel(reduce);
}
