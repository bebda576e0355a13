import { yearlyReview, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(yearlyReview);
