import type { SpaceMembers } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellDayOf } from '../tell-day.ts';

interface Props {
  readonly invitations: SpaceMembers['invitations'];
  readonly revoke: (id: string) => void;
}

/** The invitations that nobody answered yet. */
export function Waiting({ invitations, revoke }: Props) {
  const { words } = useSpace();
  return (
    <>
      <h3>{words.members.waiting}</h3>
      {invitations.length === 0 && <p>{words.members.noneWaiting}</p>}
      <ul class="space-list">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <p>
              <strong>{email}</strong>
              <span class="space-fact">{words.roles[role]}</span>
              <span class="space-fact">
                {fillWords(words.members.until, { date: tellDayOf(expiresAt, words.locale) })}
              </span>
            </p>
            <p class="space-buttons">
              <button
                type="button"
                class="is-quiet"
                aria-label={fillWords(words.members.revokeWhom, { name: email })}
                onClick={() => revoke(id)}
              >
                {words.members.revoke}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
