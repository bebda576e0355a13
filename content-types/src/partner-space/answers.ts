/** What the partners' space answers to a browser. */
import type { FieldRefusal } from '../forms/check-form.ts';
import type { ExportedFiles, FileProblem } from './record-files.ts';
import type { FormValues } from '../forms/form.ts';
import type { ReviewedModelName } from '../review/reviewed-models.ts';
import type { MemberRole, OrganisationCountry, OrganisationState } from '../vocabularies/partner-space.ts';
import type { ReviewState } from '../vocabularies/review.ts';
import type { PartnerKind } from '../vocabularies/territory.ts';

/**
 * Why something is not done.
 * - `fields`: some fields are refused, each with its reason.
 * - `file`: the file that is sent is refused, for its own reason.
 * - `signed-out`: nobody is signed in, or no longer.
 * - `other-member`: someone else is signed in than who the page was opened by.
 * - `stale`: another tab just renewed the session: try again.
 * - `credentials`: the address and the password do not go together.
 * - `closed`: the organisation is suspended or declined.
 * - `forbidden`: the role, or the state of the organisation, does not allow it.
 * - `foreign`: the request does not come from a page of the portal.
 * - `link`: the link of an e-mail is too old, was used, or is not ours.
 * - `last-manager`: an organisation with several members keeps a manager.
 * - `limited`: too many attempts.
 * - `full`: as many invitations wait as an organisation may have.
 * - `moved-on`: the record was changed since it was read, or its review does not allow it any more: nothing was done.
 * - `said-otherwise`: other words were said under the same key: nothing was said.
 * - `locked`: the team reads it, and it is not written meanwhile.
 * - `gone`: it is not there.
 * - `unreadable`: the body is not what the address expects.
 * - `unavailable`: the accounts cannot be reached now.
 */
export const spaceProblems = [
  'fields',
  'file',
  'signed-out',
  'other-member',
  'stale',
  'credentials',
  'closed',
  'forbidden',
  'foreign',
  'link',
  'last-manager',
  'moved-on',
  'limited',
  'full',
  'said-otherwise',
  'locked',
  'gone',
  'unreadable',
  'unavailable',
] as const;
export type SpaceProblem = (typeof spaceProblems)[number];

export interface SpaceRefusalAnswer {
  readonly problem: SpaceProblem;
  readonly fields: readonly FieldRefusal[];
  /** Why a file is refused. */
  readonly file?: FileProblem;
  /** In how many seconds who is stopped may try again. */
  readonly retryAfter?: number;
}

/** Who is signed in, and for whom. */
export interface SpaceHome {
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: MemberRole;
  };
  readonly organisation: {
    readonly title: string;
    readonly state: OrganisationState;
    /** Address of its public record; null when there is none. */
    readonly publicPath: string | null;
  };
  /** Of a suspended or declined organisation: why, when the team said so; null while it is not closed. */
  readonly closure: { readonly reason: string | null } | null;
}

/** Who is of the organisation, and who is invited. */
export interface SpaceMembers {
  readonly members: readonly SpaceHome['member'][];
  /** Managers alone read them. */
  readonly invitations: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: MemberRole;
    readonly expiresAt: string;
  }[];
}

/** `POST invitations/reading`: who invites. */
export interface SpaceInvitation {
  readonly organisation: string;
}

/** The open sessions of an account. */
export interface SpaceSessions {
  readonly sessions: readonly {
    readonly id: string;
    readonly since: string;
    /** When it was renewed last, which an open page does every few minutes. */
    readonly usedAt: string;
    /** The browser, as it names itself. */
    readonly browser: string;
    readonly isCurrent: boolean;
  }[];
}

/** What the request for an account told of an organisation besides its name. The commune may be gone since. */
export interface RequestedOrganisation {
  readonly type: PartnerKind;
  readonly country: OrganisationCountry;
  readonly number: string;
  readonly commune: string | null;
}

/** `GET account`: all that the space holds about a person, as they take it away. */
export interface SpaceExport {
  readonly member: SpaceHome['member'] & { readonly agreement: string | null; readonly since: string };
  readonly organisation: SpaceHome['organisation'] & RequestedOrganisation;
  readonly sessions: SpaceSessions['sessions'];
  /** What the members of the organisation wrote together: as it is in their drafts, and as visitors read it. */
  readonly records: readonly {
    readonly id: string;
    readonly model: ReviewedModelName;
    readonly state: ReviewState;
    readonly values: FormValues;
    readonly files: ExportedFiles;
    /** What is on line now, and where; null when nothing is. */
    readonly online: { readonly address: string; readonly values: FormValues } | null;
  }[];
  /** What the person wrote to the team, the first one first. */
  readonly messages: readonly {
    /** The record that it is about. */
    readonly record: string;
    readonly at: string;
    readonly text: string;
  }[];
}
