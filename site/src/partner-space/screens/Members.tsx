import type { SpaceHome, SpaceMembers } from '@agenda21/content-types/partner-space';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { SpaceForm } from '../SpaceForm.tsx';
import { MemberItem } from './MemberItem.tsx';
import { type MembersDesk, useMembers } from './use-members.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly me: SpaceHome['member'];
}

interface ListProps extends Props {
  readonly members: SpaceMembers['members'];
  readonly desk: MembersDesk;
}

const isManager = ({ role }: Props['me']) => role === 'gestionnaire';

function MemberList({ me, members, desk }: ListProps) {
  return (
    <ul class="space-list">
      {members.map((member) => (
        <MemberItem
          key={member.id}
          member={member}
          isMe={member.id === me.id}
          isManaged={isManager(me) && member.id !== me.id}
          change={(role) => desk.setRole(member, role)}
          remove={() => desk.remove(member)}
        />
      ))}
    </ul>
  );
}

function Invitation({ onDone }: { readonly onDone: () => void }) {
  const { words, ask } = useSpace();
  return (
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
        onDone={onDone}
      />
    </>
  );
}

/** The people of the organisation, and those who are invited. */
export function Members({ me }: Props) {
  const { words } = useSpace();
  const desk = useMembers();
  return (
    <section aria-labelledby="members">
      <h2 id="members">{words.members.title}</h2>
      <Loaded answer={desk.answer} retry={() => desk.load()}>
        {({ members, invitations }) => (
          <>
            <MemberList {...{ me, members, desk }} />
            {isManager(me) && <Waiting invitations={invitations} revoke={(id) => desk.revoke(id)} />}
          </>
        )}
      </Loaded>
      <Announce told={desk.told} />
      {isManager(me) && <Invitation onDone={() => desk.noteInvited()} />}
    </section>
  );
}
