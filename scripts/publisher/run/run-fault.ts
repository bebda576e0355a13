import { CmsError } from '../../lib/cms-client.ts';
import { OrphanedEntriesError } from './hold-back.ts';
import { faults } from './reasons.ts';

/** A run that failed for a reason that no single document explains. */
export class RunFault extends Error {
  override readonly name = 'RunFault';
  readonly kind: keyof typeof faults;

  constructor(kind: keyof typeof faults, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Tells what kind of fault an error is. */
export function faultKind(error: unknown): keyof typeof faults {
  if (error instanceof RunFault) return error.kind;
  if (error instanceof CmsError) return 'cms';
  if (error instanceof OrphanedEntriesError) return 'orphaned';
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'diskFull' : 'unknown';
}
