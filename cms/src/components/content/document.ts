import { document, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(document);
