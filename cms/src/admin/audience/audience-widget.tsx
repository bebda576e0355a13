import type { AudienceOverview, AudiencePeriod } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Caution } from '../publishing/caution.tsx';
import { WidgetFrame } from '../widget-frame.tsx';
import { FactList } from './fact-list.tsx';
import { PageTable } from './page-table.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { audienceOutdated, audienceUnknown, notCounted, privacy, tellAudience } from './sentences.ts';
import { useAudience } from './use-audience.ts';

/** The block of the home page that tells what visitors read, and nothing of who they are. */
export function AudienceWidget() {
  const [days, setDays] = useState<AudiencePeriod>(7);
  const { value, hasFailed } = useAudience(days);
  if (!value) return hasFailed ? <Widget.Error>{audienceUnknown}</Widget.Error> : <Widget.Loading />;
  if (value.measure !== 'counter') return <Typography>{notCounted[value.measure]}</Typography>;

  return (
    <WidgetFrame>
      <section aria-labelledby="audience-figures">
        <Caution>{hasFailed ? audienceOutdated : null}</Caution>
        <Typography id="audience-figures" tag="h3" variant="delta">
          En bref
        </Typography>
        <PeriodChoice chosen={days} onChoose={setDays} />
        <Figures overview={value} />
      </section>
      <section aria-labelledby="audience-pages">
        <Typography id="audience-pages" tag="h3" variant="delta">
          Pages les plus lues
        </Typography>
        <PageTable pages={value.pages} labelledBy="audience-pages" />
      </section>
    </WidgetFrame>
  );
}

const Figures = ({ overview }: { readonly overview: AudienceOverview }) => (
  <>
    <FactList facts={tellAudience(overview)} />
    <Box paddingTop={2}>
      <Typography variant="pi" textColor="neutral600">
        {privacy}
      </Typography>
    </Box>
  </>
);
