import { ChartCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The block of the home page that tells what visitors read. */
export function registerAudienceWidget(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'audience',
      icon: ChartCircle,
      title: { id: 'audience.widget.title', defaultMessage: 'Audience' },
      component: async () => (await import('./audience-widget.tsx')).AudienceWidget,
    },
    ...widgets,
  ]);
}
