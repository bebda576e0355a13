import { datedValue, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(datedValue);
