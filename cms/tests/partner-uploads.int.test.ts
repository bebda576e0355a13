import { afterAll, beforeAll } from 'vitest';
import { describeDocuments } from './document-cases.ts';
import { describeFileRights } from './file-rights-cases.ts';
import { describeLastDeparture } from './last-departure-cases.ts';
import { describePhotograph } from './photo-cases.ts';
import { describePictures } from './picture-cases.ts';
import { describeRefusedFiles } from './refused-file-cases.ts';
import { UploadDesk } from './upload-desk.ts';

const desk = new UploadDesk();
beforeAll(desk.open);
afterAll(desk.close);

describePhotograph(desk);
describePictures(desk);
describeDocuments(desk);
describeRefusedFiles(desk);
describeFileRights(desk);
describeLastDeparture(desk);
