import { difficulty, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(difficulty);
