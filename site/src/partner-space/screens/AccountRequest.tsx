import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { Done } from '../Done.tsx';
import { Communes } from '../records/Communes.tsx';
import { communesList } from '../records/record-specs.ts';
import { SpaceForm } from '../SpaceForm.tsx';

/** Asks for an account, for an organisation and a person. */
export function AccountRequest() {
  const { words, ask } = useSpace();
  const [isSent, setSent] = useState(false);
  const [isBegun, setBegun] = useState(false);
  if (isSent)
    return (
      <Done title={words.request.sentTitle}>
        <p>{words.request.sentText}</p>
      </Done>
    );
  return (
    <>
      <p>{words.request.intro}</p>
      <div onFocusIn={() => setBegun(true)}>
        <SpaceForm
          form="request"
          specs={[
            { name: 'organisation', kind: 'text', autocomplete: 'organization' },
            { name: 'type', kind: 'select', options: words.kinds },
            { name: 'country', kind: 'select', options: words.countries },
            { name: 'number', kind: 'text' },
            { name: 'commune', kind: 'text', list: communesList, autocomplete: 'address-level2' },
            { name: 'name', kind: 'text', autocomplete: 'name' },
            { name: 'email', kind: 'email', autocomplete: 'email' },
            { name: 'agreement', kind: 'check' },
          ]}
          submit={words.request.submit}
          send={(values) => ask('POST', 'requests', values)}
          onDone={() => setSent(true)}
        />
        {isBegun && <Communes />}
      </div>
    </>
  );
}
