/** The pictures and documents of the demonstration: added to the media library as an editor adds them. */
import { readFileSync } from 'node:fs';
import {
  type ImportRecord,
  contentModels,
  defaultLocale,
  isContentModelName,
  keyOf,
} from '@agenda21/content-types';
import { z } from 'zod';
import type { AskAdmin } from './admin-session.ts';

const folder = new URL('media/', import.meta.url);

const mediaSchema = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), type: z.string(), alternativeText: z.string() })),
  /** The fields of records that name files of the media library. */
  shownBy: z.array(
    z.strictObject({
      model: z.string().refine(isContentModelName),
      key: z.string(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
});

type SeedFile = z.infer<typeof mediaSchema>['files'][number];

const heldSchema = z.object({ results: z.array(z.object({ name: z.string() })) });

export const readSeedMedia = () =>
  mediaSchema.parse(JSON.parse(readFileSync(new URL('media.json', folder), 'utf8')));

/** The content of a file of the demonstration. */
export const readSeedFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(name, folder)));

async function addFile(ask: AskAdmin, file: SeedFile): Promise<void> {
  const { name, type, alternativeText } = file;
  const body = new FormData();
  body.append('files', new Blob([readSeedFile(name)], { type }), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText }));
  await ask('POST', '/upload', body);
}

/**
 * Adds the files that the media library does not have, one after the other: the cms draws their renditions.
 * @param ask asks the cms as someone who may add files.
 * @throws SeedAdminError when the cms refuses one.
 */
export async function addSeedFiles(ask: AskAdmin): Promise<void> {
  const held = heldSchema.parse(await ask('GET', '/upload/files?pageSize=100'));
  const names = new Set(held.results.map(({ name }) => name));
  for (const file of readSeedMedia().files) {
    if (!names.has(file.name)) await addFile(ask, file);
  }
}

/** The records with the files that they show, which the media library has. */
export function withSeedFiles(records: readonly ImportRecord[]): readonly ImportRecord[] {
  const { shownBy } = readSeedMedia();
  return records.map((record) => {
    const key = record.key ?? keyOf(contentModels[record.model], record.data);
    const shown = shownBy.find((one) => one.model === record.model && one.key === key);
    return shown && record.locale === defaultLocale
      ? { ...record, data: { ...record.data, ...shown.data } }
      : record;
  });
}
