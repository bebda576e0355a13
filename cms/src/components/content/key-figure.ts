import { keyFigure, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(keyFigure);
