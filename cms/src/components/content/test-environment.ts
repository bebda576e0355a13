import { testEnvironment, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(testEnvironment);
