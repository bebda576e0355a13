import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES, spaceCmsPath } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileDocuments, hostilePhotos } from './hostile-files.fixture.ts';
import { type UploadDesk, words } from './upload-desk.ts';

/** Files that are not taken. */
export function describeRefusedFiles(desk: UploadDesk): void {
  const { read, start, send, kept } = desk;

  describe('what is refused', () => {
    beforeAll(async () => {
      await desk.enter('hostile@exemple.fr');
    });

    /** Sends what is to be refused; tells what it cost. */
    async function refused(method: string, path: string, file: Buffer, told: Record<string, string>) {
      const before = kept();
      const memory = process.memoryUsage().rss;
      const begun = performance.now();
      const response = await send(method, path, file, told);
      const took = performance.now() - begun;
      const grown = (process.memoryUsage().rss - memory) / 1024 / 1024;
      expect(kept()).toEqual(before);
      expect(readdirSync(join(desk.cms.dataDir, 'received-files'))).toEqual([]);
      return { answer: [response.status, await response.json()], took, grown };
    }

    it.each(hostilePhotos)('as a photograph: %s (%s)', async (_, problem, make) => {
      const id = await start();
      const { answer, took, grown } = await refused('PUT', `${id}/photo`, await make(), words);
      expect(answer).toEqual([422, { problem: 'file', fields: [], file: problem }]);
      expect((await refused('POST', `${id}/pictures`, await make(), words)).answer).toEqual(answer);
      expect((await read(id)).files).toMatchObject({ photo: null, pictures: [] });
      if (problem === 'pixels') expect([took < 1_000, grown < 60]).toEqual([true, true]);
    });

    it.each(hostileDocuments)('as a document: %s (%s)', async (_, problem, make) => {
      const id = await start();
      const { answer } = await refused('POST', `${id}/documents`, await make(), { title: 'Guide' });
      expect(answer).toEqual([422, { problem: 'file', fields: [], file: problem }]);
      expect((await read(id)).files.documents).toEqual([]);
    });

    it('before it is read, when it is larger than the limit', async () => {
      const id = await start();
      const response = await send('PUT', `${id}/photo`, Buffer.alloc(MAX_FILE_BYTES + 1), words).catch(
        () => null,
      );
      expect(response?.status ?? 413).toBe(413);
      expect((await send('PUT', `${id}/photo`, Buffer.alloc(MAX_FILE_BYTES, 1), words)).status).toBe(422);
    });

    it('from anyone but the publisher, however small it is', async () => {
      const id = await start();
      const response = await fetch(new URL(`${spaceCmsPath}records/${id}/photo`, desk.cms.url), {
        method: 'PUT',
        headers: { authorization: `Bearer ${desk.editor.token}`, 'sec-fetch-site': 'same-origin' },
        body: new Uint8Array(desk.photo),
      });
      expect(response.status).toBe(401);
    });
  });
}
