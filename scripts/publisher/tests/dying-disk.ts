/** Interrupts what changes the disk as the death of the program does. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const changes = [
  'appendFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'truncateSync',
  'unlinkSync',
  'writeFileSync',
] as const;

class Death extends Error {}

/**
 * Runs a task that changes the disk step by step, without waiting. It dies just before one of its steps: nothing that
 * it does from then on, such as undoing what it did, reaches the disk.
 * @param step the rank of the change that is not made; 1 is the first.
 * @returns false when the task ended before that step.
 */
export function dieAtStep(step: number, task: () => unknown): boolean {
  const real = { ...fs };
  let done = 0;
  for (const name of changes) {
    const change = real[name] as (...args: readonly unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: readonly unknown[]) => {
        done += 1;
        if (done >= step) throw new Death();
        return change(...args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    task();
    return false;
  } catch (error) {
    if (error instanceof Death) return true;
    throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(changes.map((name) => [name, real[name]])));
    syncBuiltinESMExports();
  }
}
