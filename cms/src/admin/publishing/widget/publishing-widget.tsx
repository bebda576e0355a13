import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { WidgetFrame } from '../../widget-frame.tsx';
import { Caution } from '../caution.tsx';
import { overviewOutdated, overviewUnknown } from '../sentences/health.ts';
import { HealthList } from './health-list.tsx';
import { Orders } from './orders.tsx';
import { PublicationList } from './publication-list.tsx';
import { useOverview } from './use-overview.ts';

/** The block of the home page: what went on line, and how well that works. */
export function PublishingWidget() {
  const { value, hasFailed, refresh } = useOverview();
  if (!value) return hasFailed ? <Widget.Error>{overviewUnknown}</Widget.Error> : <Widget.Loading />;

  return (
    <WidgetFrame>
      <section aria-labelledby="publishing-health">
        <Caution>{hasFailed ? overviewOutdated : null}</Caution>
        <Typography id="publishing-health" tag="h3" variant="delta">
          Santé
        </Typography>
        <HealthList publisher={value.publisher} />
        {value.canOperate && value.publisher && <Orders onDone={refresh} />}
      </section>
      <section aria-labelledby="publishing-last">
        <Typography id="publishing-last" tag="h3" variant="delta">
          Dernières mises en ligne
        </Typography>
        <PublicationList publications={value.publications} />
      </section>
    </WidgetFrame>
  );
}
