import { type SpaceDocument, spaceApiPath } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';

interface Props {
  /** Its address, below that of the space. */
  readonly path: string;
  readonly document: SpaceDocument;
}

type Told = Readonly<Record<string, string>>;

/** A document of a record, to be downloaded, with what its public page says of it. */
export function ShownDocument({ path, document: { title, kilobytes, language, licence } }: Props) {
  const { files, documents } = useSpace().words;
  const weight = fillWords(files.kilobytes, { count: String(kilobytes) });
  const languages: Told = documents.language;
  const licences: Told = documents.licence;
  const facts = ['PDF', weight, languages[language], licences[licence]].filter(Boolean);
  return (
    <div>
      <a href={spaceApiPath + path}>{title}</a>
      <span class="space-fact">{facts.join(', ')}</span>
    </div>
  );
}
