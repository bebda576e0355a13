/** How far a site is accessible, worked out from its audit as the law defines it. */

export type Conformity = 'total' | 'partial' | 'none';

/** The figures of an audit, as the accessibility statement holds them. */
export interface Audit {
  /** The day of the audit; null when none was made. */
  readonly auditedOn: string | null;
  readonly applicableCriteria: number | null;
  readonly validatedCriteria: number | null;
}

/** How many criteria an audit checked that apply, and how many of them are respected. */
export interface AuditFigures {
  readonly applicable: number;
  readonly validated: number;
}

/** The figures of an audit; null when none was made, or when they are not whole or contradict each other. */
export function figuresOf({ auditedOn, applicableCriteria, validatedCriteria }: Audit): AuditFigures | null {
  if (auditedOn === null || applicableCriteria === null || validatedCriteria === null) return null;
  const isPossible =
    applicableCriteria > 0 && validatedCriteria >= 0 && validatedCriteria <= applicableCriteria;
  return isPossible ? { applicable: applicableCriteria, validated: validatedCriteria } : null;
}

/** The share of the applicable criteria that are respected, in whole percents: never rounded up. */
export function ratePercentOf({ applicable, validated }: AuditFigures): number {
  return Math.floor((validated * 100) / applicable);
}

/**
 * The state of conformity: total at 100 %, partial from 50 %, none below or without figures
 * (décret n° 2019-768, RGAA « obligations légales »).
 */
export function conformityOf(figures: AuditFigures | null): Conformity {
  if (figures === null) return 'none';
  const rate = ratePercentOf(figures);
  if (rate === 100) return 'total';
  return rate >= 50 ? 'partial' : 'none';
}
