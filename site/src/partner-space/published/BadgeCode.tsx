import type { SpacePublished } from '@agenda21/content-types/partner-space';
import { useRef, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { writeBadge } from './badge.ts';

interface Props {
  readonly published: SpacePublished;
}

/** The badge as it will look, and its code to copy. */
export function BadgeCode({ published: { url, siteName, title } }: Props) {
  const { words } = useSpace();
  const { badge } = words.published;
  const code = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const where = fillWords(badge.where, { site: siteName });
  const html = writeBadge({ url, title, where, lang: words.locale });

  async function copy(): Promise<void> {
    code.current?.select();
    // A page that is not served in private has no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const isCopied = await (clipboard?.writeText(html) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setTold(isCopied ? badge.copied : badge.notCopied);
  }

  return (
    <>
      <h3>{badge.title}</h3>
      <p>{badge.intro}</p>
      <p class="space-more">
        <a class="space-badge" href={url}>
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span>
            <strong>{title}</strong>
            <br />
            {where}
          </span>
        </a>
      </p>
      <div class="form-field space-more">
        <label for="badge-code">{badge.code}</label>
        <textarea id="badge-code" rows={4} readOnly spellcheck={false} ref={code} value={html} />
      </div>
      <p class="space-more">
        <button type="button" class="is-quiet" onClick={() => void copy()}>
          {badge.copy}
        </button>
      </p>
      <p class="form-status" role="status">
        {told}
      </p>
    </>
  );
}
