import type { SpaceCalls } from '@agenda21/content-types/partner-space';
import { prefillParameters } from '../../forms/prefill.ts';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellDay } from '../tell-day.ts';
import { useAnswer } from '../use-answer.ts';

interface Props {
  /** The name of the organisation, for the form. */
  readonly organisation: string;
}

/** The calls that are open, and their forms with the name of the organisation in it. Nothing when none is, or before it is known. */
export function Calls({ organisation }: Props) {
  const { words } = useSpace();
  const { calls: told } = words.published;
  const [answer] = useAnswer<SpaceCalls>('calls');
  if (answer?.problem !== null || answer.body.calls.length === 0) return null;
  const asked = new URLSearchParams({ [prefillParameters.organisation]: organisation });
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{told.title}</h2>
      <p>{told.intro}</p>
      <ul class="space-list">
        {answer.body.calls.map(({ title, path, closesOn }) => (
          <li key={path}>
            <a href={`${path}?${asked.toString()}#repondre`}>{title}</a>
            {closesOn !== null && (
              <span class="space-fact">
                {fillWords(told.closing, { date: tellDay(closesOn, words.locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
