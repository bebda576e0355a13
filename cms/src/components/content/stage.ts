import { stage, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(stage);
