import { models, toStrapiSchema } from '@agenda21/content-types';

export default toStrapiSchema(models['shared-item']);
