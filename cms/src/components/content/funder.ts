import { funder, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(funder);
