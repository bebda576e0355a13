import type { SpaceLine, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { SpaceForm } from '../SpaceForm.tsx';
import { tellDayOf } from '../tell-day.ts';
import { tellTime } from '../tell-time.ts';
import { recordSpecs } from './record-specs.ts';
import { useMessage } from './use-message.ts';

interface LineProps {
  readonly line: SpaceLine;
  readonly model: SpaceRecord['model'];
}

/** What a line is, in a few words; none for what was said. */
function useHeading({ line, model }: LineProps): string | null {
  const { words } = useSpace();
  const { thread, corrections } = words.records;
  const { asked, confirmed } = words.published.thread;
  if (line.kind === 'étape') return line.to && thread.steps[line.to];
  if (line.kind === 'réponse') return thread.answered;
  if (line.kind === 'message') return null;
  if (line.kind === 'vérification') return line.side === 'portail' ? asked : confirmed;
  const known = recordSpecs(model, words).find(({ name }) => name === line.field)?.label;
  const kind = line.correctionKind ? corrections.kinds[line.correctionKind] : '';
  return fillWords(thread.correction, { label: known ?? line.label ?? corrections.whole, kind });
}

function Line({ line, model }: LineProps) {
  const { words } = useSpace();
  const { thread } = words.records;
  const heading = useHeading({ line, model });
  const sides = { partenaire: line.author ?? thread.us, équipe: thread.team, portail: thread.portal };
  return (
    <li>
      <p>
        <strong>{sides[line.side]}</strong>
        <span class="space-fact">
          {tellDayOf(line.at, words.locale)}, {tellTime(new Date(line.at), words.locale)}
        </span>
      </p>
      {heading && <p>{heading}</p>}
      {line.text && <p class="space-words">{line.text}</p>}
    </li>
  );
}

interface Props {
  /** Who is signed in. */
  readonly member: string;
  readonly record: SpaceRecord;
  readonly onChange: (record: SpaceRecord) => void;
}

/** What was said and done about a record, and a place to write to the team. */
export function Thread({ member, record, onChange }: Props) {
  const { thread } = useSpace().words.records;
  const { model, lines } = record;
  const message = useMessage(member, record);
  const [told, setTold] = useState<string | null>(null);

  async function send(text: string) {
    const answer = await message.send(text);
    if (answer.problem === null) onChange(answer.body);
    return answer;
  }

  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{thread.title}</h2>
      {lines.length === 0 && <p>{thread.none}</p>}
      <ol class="space-list">
        {lines.map((line) => (
          <Line key={line.id} line={line} model={model} />
        ))}
      </ol>
      <h3>{thread.write}</h3>
      <SpaceForm
        form="words"
        specs={[{ name: 'text', kind: 'paragraphs' }]}
        submit={thread.send}
        kept={message.kept}
        send={({ text = '' }) => send(text)}
        onDone={() => {
          message.forget();
          setTold(thread.sent);
        }}
      />
      <Announce told={told} />
    </section>
  );
}
