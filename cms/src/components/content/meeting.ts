import { meeting, toStrapiComponent } from '@agenda21/content-types';

export default toStrapiComponent(meeting);
