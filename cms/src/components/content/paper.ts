import { paper, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(paper);
