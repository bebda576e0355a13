import type { SharedItem } from '@agenda21/content-types';
import { spaceApiPath } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { saveFile } from '../save-file.ts';
import { tellDay } from '../tell-day.ts';
import { toSharedEvent } from './shared-event.ts';

/** The day, the hours and the place of a date, in one line. */
function useWhen({ day, startsAt, endsAt, place }: SharedItem): string {
  const { words } = useSpace();
  if (day === null) return '';
  const date = tellDay(day, words.locale, 'full');
  const hours = startsAt && [startsAt, endsAt].filter(Boolean).join(' – ');
  return [date, hours, place].filter(Boolean).join(', ');
}

async function keepDate(item: SharedItem): Promise<void> {
  const { calendarFile } = await import('../../lib/calendar-file.ts');
  const page = location.origin + location.pathname;
  saveFile('partenariat.ics', calendarFile([toSharedEvent(item, page)]), 'text/calendar');
}

/** The file of an item. The session is renewed before the browser goes to it, which it could not do by itself. */
function SharedFile({ item: { id, title, kilobytes } }: { readonly item: SharedItem }) {
  const { words, ask } = useSpace();
  const [told, setTold] = useState<Refused | null>(null);
  const href = `${spaceApiPath}shared/${id}/file`;

  async function open(event: Event): Promise<void> {
    event.preventDefault();
    const answer = await ask('GET', 'shared');
    if (answer.problem === null) location.assign(href);
    else setTold(answer);
  }

  return (
    <>
      <a href={href} onClick={(event) => void open(event)}>
        {fillWords(words.published.shared.file, {
          title,
          weight: (kilobytes ?? 0).toLocaleString(words.locale),
        })}
      </a>
      <Announce told={told} />
    </>
  );
}

/** A document or a date of the partnership. */
export function SharedEntry({ item, isToCome }: { readonly item: SharedItem; readonly isToCome: boolean }) {
  const { words } = useSpace();
  const { shared } = words.published;
  const when = useWhen(item);
  return (
    <li>
      <h3>{item.title}</h3>
      {when && <p>{when}</p>}
      {item.description && <p class="space-words">{item.description}</p>}
      {item.url && (
        <p>
          <a href={item.url}>{item.url}</a>
        </p>
      )}
      {item.kilobytes !== null && <SharedFile item={item} />}
      {isToCome && (
        <p class="space-more">
          <button
            type="button"
            class="is-quiet"
            aria-label={fillWords(shared.keepWhich, { title: item.title })}
            onClick={() => void keepDate(item)}
          >
            {shared.keep}
          </button>
        </p>
      )}
    </li>
  );
}
