import { strand, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(strand);
