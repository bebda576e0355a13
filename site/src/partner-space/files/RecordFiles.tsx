import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { type FileListParts, documentList, pictureList } from './file-lists.tsx';
import { FileList } from './FileList.tsx';
import { Photo } from './Photo.tsx';
import { ShownPicture } from './ShownPicture.tsx';
import type { FilesPart, FilesProps, FilesState } from './use-files.ts';

const parts = {
  photo: Photo,
  picture: (props: FilesProps) => <FileList {...props} list={pictureList} />,
  document: (props: FilesProps) => <FileList {...props} list={documentList} />,
} as const;

/** Files of a record that is written. */
export function RecordFiles({ part, state }: { readonly part: FilesPart; readonly state: FilesState }) {
  const { words } = useSpace();
  const Of = parts[part];
  return (
    <div class="space-files" role="group" aria-labelledby={`files-${part}`}>
      <h3 id={`files-${part}`} tabIndex={-1}>
        {words.files[part].title} <span class="form-need">{words.records.optional}</span>
      </h3>
      <Of {...state.partProps(part)} />
      <Announce told={state.toldOf(part)} />
    </div>
  );
}

interface ShownProps {
  /** Its address, below that of the space. */
  readonly path: string;
  readonly files: SpaceFiles;
}

function ShownList({ path, files, list }: ShownProps & { readonly list: FileListParts }) {
  const listed = list.read(files);
  if (listed.length === 0) return null;
  return (
    <ul class="space-list">
      {listed.map((one) => (
        <li key={one.id}>{one.show(`${path}/${list.end}/${one.id}`)}</li>
      ))}
    </ul>
  );
}

/** The files of a record, while it is not to be changed. */
export function ShownFiles({ record, files }: { readonly record: string; readonly files: SpaceFiles }) {
  const path = `records/${record}`;
  return (
    <>
      {files.photo && <ShownPicture path={`${path}/photo`} picture={files.photo} />}
      <ShownList {...{ path, files }} list={pictureList} />
      <ShownList {...{ path, files }} list={documentList} />
    </>
  );
}
