import { type SpacePhoto, spaceApiPath } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';

interface Props {
  /** Its address, below that of the space. */
  readonly path: string;
  readonly picture: SpacePhoto;
}

/** A picture of a record, with what is told of it. */
export function ShownPicture({ path, picture: { id, alt, credit } }: Props) {
  const { photo: words } = useSpace().words.files;
  return (
    <figure class="space-figure">
      <img class="space-photo" src={`${spaceApiPath}${path}?${id}`} alt={alt} />
      <figcaption>
        {alt}
        {credit && <span class="space-fact">{fillWords(words.credited, { credit })}</span>}
      </figcaption>
    </figure>
  );
}
