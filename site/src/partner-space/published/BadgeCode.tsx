import type { SpacePublished } from '@agenda21/content-types/partner-space';
import { useRef, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { writeBadge } from './badge.ts';

interface Props {
  readonly published: SpacePublished;
}

/** Puts a text on the clipboard. @returns false on a page that is not served in private: it has none. */
async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  return (clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}

/** The badge as it will look. */
function Badge({
  url,
  title,
  where,
}: {
  readonly url: string;
  readonly title: string;
  readonly where: string;
}) {
  return (
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
  );
}

/** The code of the badge, to be copied. */
function Code({ html }: { readonly html: string }) {
  const { badge } = useSpace().words.published;
  const code = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');

  async function copy(): Promise<void> {
    code.current?.select();
    setTold((await copyText(html)) ? badge.copied : badge.notCopied);
  }

  return (
    <>
      <div class="form-field space-more">
        <label for="badge-code">{badge.code}</label>
        <textarea id="badge-code" rows={4} readOnly spellcheck={false} ref={code} value={html} />
      </div>
      <p class="space-more">
        <button type="button" class="is-quiet" onClick={() => void copy()}>
          {badge.copy}
        </button>
      </p>
      <Announce told={told} />
    </>
  );
}

/** The badge as it will look, and its code to copy. */
export function BadgeCode({ published: { url, siteName, title } }: Props) {
  const { words } = useSpace();
  const { badge } = words.published;
  const where = fillWords(badge.where, { site: siteName });
  return (
    <details>
      <summary>{badge.title}</summary>
      <p class="space-more">{badge.intro}</p>
      <Badge {...{ url, title, where }} />
      <Code html={writeBadge({ url, title, where, lang: words.locale })} />
    </details>
  );
}
