import { followUp, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(followUp);
