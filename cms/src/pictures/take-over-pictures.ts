import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { setInFrench } from '@agenda21/content-types';
import { type DrawnRendition, drawRenditions } from './draw-renditions.ts';
import { type RewrittenPicture, rewritePicture } from './rewrite-picture.ts';

/** What Strapi hands on of a file that is being added. */
export interface AddedFile {
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  /** Where its content is. Strapi forgets it as soon as it has stored the content. */
  readonly filepath: string;
  getStream(): Readable;
  /** A folder that is removed once the file is added. */
  readonly tmpWorkingDirectory: string;
}

/** A picture that is ready to be stored: sizes in pixels, weights in thousands of bytes and in bytes. */
interface ReadyPicture extends AddedFile {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly sizeInBytes: number;
}

/** The slice of Strapi's handling of pictures that is replaced. */
interface ImageManipulation {
  isImage(file: AddedFile): Promise<boolean>;
  isFaultyImage(file: AddedFile): Promise<boolean>;
  isOptimizableImage(file: AddedFile): Promise<boolean>;
  isResizableImage(file: AddedFile): Promise<boolean>;
  optimize(file: AddedFile): Promise<ReadyPicture>;
  generateResponsiveFormats(file: AddedFile): Promise<readonly { key: string; file: ReadyPicture }[]>;
}

function withContent(
  file: Omit<AddedFile, 'filepath' | 'getStream'>,
  filepath: string,
  picture: RewrittenPicture,
): ReadyPicture {
  const { width, height, bytes } = picture;
  const content = { filepath, getStream: () => createReadStream(filepath), width, height };
  return { ...file, ...content, size: bytes / 1000, sizeInBytes: bytes };
}

async function rewrite(file: AddedFile): Promise<ReadyPicture> {
  const target = join(file.tmpWorkingDirectory, `rewritten-${file.hash}`);
  const picture = await rewritePicture(file.filepath, target).catch((cause: unknown) => {
    const message = setInFrench(`« ${file.name} » est une image abîmée, qui ne peut pas être lue.`);
    throw new errors.ValidationError(message, { cause });
  });
  return withContent(file, target, picture);
}

function toFormat(picture: AddedFile, drawn: DrawnRendition) {
  const { key, type, file } = drawn;
  const names = { name: `${key}_${picture.name}`, hash: `${key}_${picture.hash}` };
  const { tmpWorkingDirectory } = picture;
  const added = { ...names, ext: `.${type}`, mime: `image/${type}`, tmpWorkingDirectory };
  return { key, file: withContent(added, file, drawn) };
}

/**
 * Has pictures rewritten, and their renditions drawn, by our code instead of Strapi's, which keeps what a camera wrote
 * in a file when that is lighter, does not know AVIF, and draws in the type of the original only. All that reaches
 * this was checked (see `uploads.ts`).
 */
export function takeOverPictures(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('image-manipulation') as ImageManipulation;
  const isPicture = ({ mime }: AddedFile) => Promise.resolve(mime.startsWith('image/'));
  // One picture at a time: whoever adds many leaves a core to publishing.
  let turn: Promise<unknown> = Promise.resolve();
  Object.assign<ImageManipulation, ImageManipulation>(service, {
    isImage: isPicture,
    isOptimizableImage: isPicture,
    isResizableImage: isPicture,
    isFaultyImage: () => Promise.resolve(false),
    optimize: rewrite,
    generateResponsiveFormats(file) {
      const drawing = turn.then(async () => {
        const folder = await mkdtemp(join(file.tmpWorkingDirectory, 'renditions-'));
        const drawn = await drawRenditions(await buffer(file.getStream()), folder);
        return drawn.map((rendition) => toFormat(file, rendition));
      });
      turn = drawing.catch(() => undefined);
      return drawing;
    },
  });
}
