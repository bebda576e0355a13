import { milestone, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(milestone);
