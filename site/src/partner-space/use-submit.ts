import { type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type SpaceFormName, spaceForms } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import type { Answered, Refused } from './ask.ts';
import { useSpace } from './context.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface Submitted {
  readonly form: SpaceFormName;
  readonly send: (values: FormValues) => Promise<Answered<unknown>>;
  readonly onDone: () => void;
}

/** Tells in the title of the page that something is refused. */
function useRefusedTitle(isRefused: boolean): void {
  const { errorPrefix } = useSpace().words;
  useEffect(() => {
    const title = document.title;
    if (isRefused) document.title = `${errorPrefix} ${title}`;
    return () => void (document.title = title);
  }, [isRefused, errorPrefix]);
}

/** Checks what is typed in a form and sends it, once at a time. */
export function useSubmit({ form, send, onDone }: Submitted) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [alone] = useState(oneAtATime);
  useRefusedTitle(refused !== null);

  async function sendValues(element: HTMLFormElement, values: FormValues): Promise<void> {
    setBusy(true);
    try {
      const answer = await send(values);
      if (answer.problem !== null) return setRefused(answer);
      setRefused(null);
      element.reset();
      onDone();
    } finally {
      setBusy(false);
    }
  }

  function submit(element: HTMLFormElement, typed: FormValues): Promise<void> {
    return alone(async () => {
      const { values, refusals } = checkForm(spaceForms[form], typed);
      if (values) await sendValues(element, values);
      else setRefused({ problem: 'fields', fields: refusals });
    });
  }

  return { refused, isBusy, submit };
}
