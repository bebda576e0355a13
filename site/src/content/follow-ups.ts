/** What is done with what was said in a consultation, with the actions that carry it on. */
import type { DataOf, Locale, followUp } from '@agenda21/content-types';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { linkTo } from './record-links.ts';
import type { Shown } from './shown.ts';

/** A follow-up, and the link to its action; null when it names none that is published. */
export interface FollowUp {
  readonly data: DataOf<typeof followUp>;
  readonly action: FrameLink | null;
}

function findAction(code: string, locale: Locale, content: Content): FrameLink | null {
  return content.derive(`link to action ${code} ${locale}`, () => {
    const action = content.all('action', locale).find(({ entry }) => entry.data.code === code);
    return action ? { ...linkTo(action), label: `${code} ${action.entry.data.title}` } : null;
  });
}

/** The follow-ups of a consultation, in the editor's order. */
export function followUpsOf({ entry, locale }: Shown<'consultation'>, content: Content): readonly FollowUp[] {
  return entry.data.followUps.map((data) => ({
    data,
    action: data.actionCode ? findAction(data.actionCode, locale, content) : null,
  }));
}

/** The consultations of which a follow-up is carried on by an action, in the order of their list. */
export function consultationsFollowedUp(
  { entry, locale }: Shown<'action'>,
  content: Content,
): readonly Shown<'consultation'>[] {
  const { code } = entry.data;
  return content.derive(`consultations followed up by ${code} ${locale}`, () =>
    content
      .all('consultation', locale)
      .filter((consultation) =>
        consultation.entry.data.followUps.some(({ actionCode }) => actionCode === code),
      ),
  );
}
