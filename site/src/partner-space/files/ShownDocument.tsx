import { type SpaceDocument, spaceApiPath } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';

interface Props {
  /** Its address, below that of the space. */
  readonly path: string;
  readonly document: SpaceDocument;
}

/** A document of a record, to be downloaded. */
export function ShownDocument({ path, document: { title, kilobytes } }: Props) {
  const { files } = useSpace().words;
  return (
    <>
      <a href={spaceApiPath + path}>{title}</a>
      <span class="space-fact">PDF, {fillWords(files.kilobytes, { count: String(kilobytes) })}</span>
    </>
  );
}
