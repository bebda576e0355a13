import { step, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(step);
