import type { SpaceHome, SpaceMembers } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { fillWords } from '../fill-words.ts';
import { SpaceForm } from '../SpaceForm.tsx';
import { useAnswer } from '../use-answer.ts';
import { MemberItem } from './MemberItem.tsx';
import { Waiting } from './Waiting.tsx';

type Member = SpaceHome['member'];

interface Props {
  readonly me: Member;
}

/** The people of the organisation, and those who are invited. */
export function Members({ me }: Props) {
  const { words, ask } = useSpace();
  const [answer, load] = useAnswer<SpaceMembers>('members');
  const [told, setTold] = useState<string | Refused | null>(null);
  const isManager = me.role === 'gestionnaire';

  async function change(method: string, path: string, done: string, body?: object): Promise<void> {
    const changed = await ask(method, path, body);
    setTold(changed.problem === null ? done : changed);
    if (changed.problem === null) load();
  }

  function remove({ id, name }: Member): void {
    if (window.confirm(fillWords(words.members.confirmRemoval, { name })))
      void change('DELETE', `members/${id}`, words.members.removed);
  }

  return (
    <section aria-labelledby="members">
      <h2 id="members">{words.members.title}</h2>
      <Loaded answer={answer} retry={load}>
        {({ members, invitations }) => (
          <>
            <ul class="space-list">
              {members.map((member) => (
                <MemberItem
                  key={member.id}
                  member={member}
                  isMe={member.id === me.id}
                  isManaged={isManager && member.id !== me.id}
                  change={(role) =>
                    void change('PUT', `members/${member.id}`, words.members.changed, { role })
                  }
                  remove={() => remove(member)}
                />
              ))}
            </ul>
            {isManager && (
              <Waiting
                invitations={invitations}
                revoke={(id) => void change('DELETE', `invitations/${id}`, words.members.revoked)}
              />
            )}
          </>
        )}
      </Loaded>
      <Announce told={told} />
      {isManager && (
        <>
          <h3>{words.members.invite}</h3>
          <SpaceForm
            form="invitation"
            specs={[
              { name: 'email', kind: 'email', autocomplete: 'off' },
              { name: 'role', kind: 'select', options: words.roles },
            ]}
            submit={words.members.inviteSubmit}
            send={(values) => ask('POST', 'invitations', values)}
            onDone={() => {
              setTold(words.members.invited);
              load();
            }}
          />
        </>
      )}
    </section>
  );
}
