/** Tells the cms how a run goes, outside of its outcome. */
import type { OutboxRow } from '@agenda21/content-types';
import { faults, reasons } from './reasons.ts';
import type { RunContext } from './run.ts';
import { faultKind } from './run-fault.ts';

/** A run that lasts longer than this tells that it is under way, in milliseconds. */
const TELL_AFTER_MS = 300;

const toReport = ({ id }: OutboxRow, state: OutboxRow['state'], reason: string | null = null) => ({
  id,
  state,
  reason,
  release: null,
  refreshed: null,
});

/** Tells the cms that rows failed; a cms that does not hear it reads them as still waiting. */
export async function reportFailure(
  { sources, log }: RunContext,
  rows: readonly OutboxRow[],
  error: unknown,
): Promise<void> {
  const kind = faultKind(error);
  log.error('run failed', { kind, error: error instanceof Error ? error.message : String(error) });
  const reason = reasons.runFailed(faults[kind]);
  const failed = rows.map((row) => toReport(row, 'failed', reason));
  await sources.cms.report(failed).catch(() => log.warn('the cms did not hear about the failure'));
}

/** Tells, once the work lasts, that it is under way. Ends with the work. */
export async function tellWhenLong<T>(
  { sources, log }: RunContext,
  rows: readonly OutboxRow[],
  work: Promise<T>,
): Promise<T> {
  let telling: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    telling = sources.cms
      .report(rows.map((row) => toReport(row, 'building')))
      .catch(() => log.warn('the cms did not hear that a run is under way'));
  }, TELL_AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await telling;
  }
}
