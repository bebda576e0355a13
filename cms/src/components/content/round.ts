import { round, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(round);
