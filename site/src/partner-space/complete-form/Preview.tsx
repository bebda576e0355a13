import type { SpaceFiles, SpacePreview } from '@agenda21/content-types/partner-space';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { toPreviewFragment } from '../records/place.ts';
import type { CompleteFormWords } from './load-words.ts';

/** How long the address of a preview is used, in milliseconds: a little less than it works. */
const USED_MS = 9 * 60_000;

interface ToolsProps {
  readonly id: string;
  readonly words: CompleteFormWords;
  /** Whether the page is shown beside; nothing where it cannot be. */
  readonly isBeside?: boolean;
  readonly onBeside?: (isBeside: boolean) => void;
  /** Saves what is typed, so that it is shown. */
  readonly onOpen?: () => void;
}

/** How to see the page of a record before it is published: in a tab, or beside the form where there is room. */
export function PreviewTools({ id, words: { preview }, isBeside = false, onBeside, onOpen }: ToolsProps) {
  return (
    <div>
      <p class="form-hint">{preview.hint}</p>
      <p class="space-buttons">
        <a href={toPreviewFragment(id)} target="_blank" rel="noopener" onClick={onOpen}>
          {preview.tab}
        </a>
        {onBeside && (
          <button
            type="button"
            class="is-quiet space-wide"
            aria-expanded={isBeside}
            onClick={() => {
              onOpen?.();
              onBeside(!isBeside);
            }}
          >
            {isBeside ? preview.close : preview.beside}
          </button>
        )}
      </p>
    </div>
  );
}

interface FrameProps {
  readonly id: string;
  readonly words: CompleteFormWords;
  /** The last save: the page is made anew with each, and with each change of the files. */
  readonly savedAt: string | null;
  readonly files: SpaceFiles;
}

/** The page of a draft beside its form, made anew with each change; its address is asked again before it ends. */
export function PreviewFrame({ id, words, savedAt, files }: FrameProps) {
  const { ask } = useSpace();
  const [path, setPath] = useState<string | null>(null);
  const [told, setTold] = useState<Refused | null>(null);
  const askedAt = useRef(0);
  const frame = useRef<HTMLIFrameElement>(null);

  async function open(): Promise<void> {
    askedAt.current = Date.now();
    const answer = await ask<SpacePreview>('POST', `records/${id}/preview`);
    setTold(answer.problem === null ? null : answer);
    if (answer.problem === null) setPath(answer.body.path);
    else askedAt.current = 0;
  }

  useEffect(() => {
    if (Date.now() - askedAt.current > USED_MS) void open();
    else frame.current?.contentWindow?.postMessage({ type: 'strapiUpdate' }, location.origin);
  }, [id, savedAt, files]);
  return (
    <div class="space-aside space-wide">
      <Announce told={told} />
      {path && <iframe class="space-frame" title={words.preview.frame} src={path} ref={frame} />}
    </div>
  );
}
