import type { MemberRole } from '@agenda21/content-types';
import type { SpaceHome } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';

interface Props {
  readonly member: SpaceHome['member'];
  readonly isMe: boolean;
  /** Whether the reader may change the role of the member, or remove them. */
  readonly isManaged: boolean;
  readonly change: (role: MemberRole) => void;
  readonly remove: () => void;
}

/** A person of the organisation, and what a manager can do about them. */
export function MemberItem({ member: { name, email, role }, isMe, isManaged, change, remove }: Props) {
  const { words } = useSpace();
  const { members } = words;
  const other = role === 'gestionnaire' ? 'contributeur' : 'gestionnaire';
  const named = { gestionnaire: members.makeManager, contributeur: members.makeContributor };
  return (
    <li>
      <p>
        <strong>{name}</strong> {isMe && `(${members.you})`}
        <span class="space-fact">{email}</span>
        <span class="space-fact">{words.roles[role]}</span>
      </p>
      {isManaged && (
        <p class="space-buttons">
          <button type="button" class="is-quiet" onClick={() => change(other)}>
            {named[other]}
          </button>
          <button
            type="button"
            class="is-quiet"
            aria-label={fillWords(members.removeWhom, { name })}
            onClick={remove}
          >
            {members.remove}
          </button>
        </p>
      )}
    </li>
  );
}
