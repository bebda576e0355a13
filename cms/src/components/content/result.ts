import { result, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(result);
