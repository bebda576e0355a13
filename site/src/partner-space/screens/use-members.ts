import type { MemberRole } from '@agenda21/content-types';
import type { SpaceHome, SpaceMembers } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import type { Answered, Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { useAnswer } from '../use-answer.ts';

type Member = SpaceHome['member'];

/** The people of an organisation, what a manager does about them, and what became of it. */
export interface MembersDesk {
  readonly answer: Answered<SpaceMembers> | null;
  readonly told: string | Refused | null;
  load(): void;
  setRole(member: Member, role: MemberRole): void;
  remove(member: Member): void;
  revoke(invitation: string): void;
  /** Tells that an invitation has left. */
  noteInvited(): void;
}

export function useMembers(): MembersDesk {
  const { words, ask } = useSpace();
  const { members: told } = words;
  const [answer, load] = useAnswer<SpaceMembers>('members');
  const [said, setSaid] = useState<string | Refused | null>(null);

  async function change(method: string, path: string, done: string, body?: object): Promise<void> {
    const changed = await ask(method, path, body);
    setSaid(changed.problem === null ? done : changed);
    if (changed.problem === null) load();
  }

  return {
    ...{ answer, told: said, load },
    setRole: ({ id }, role) => void change('PUT', `members/${id}`, told.changed, { role }),
    remove({ id, name }) {
      if (window.confirm(fillWords(told.confirmRemoval, { name })))
        void change('DELETE', `members/${id}`, told.removed);
    },
    revoke: (id) => void change('DELETE', `invitations/${id}`, told.revoked),
    noteInvited() {
      setSaid(told.invited);
      load();
    },
  };
}
