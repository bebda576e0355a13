/** Memory of a program and of what it starts, read from /proc. */
import { readFileSync, readdirSync } from 'node:fs';

export interface ProcessMemory {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** Resident memory now, in bytes. */
  readonly bytes: number;
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
}

/** Reads the text of `/proc/<pid>/status`; a process that has no memory, such as one that ended, is null. */
export function parseStatus(status: string): ProcessMemory | null {
  const kilobytes = /^(\d+) kB$/.exec(field(status, 'VmRSS'))?.[1];
  if (kilobytes === undefined) return null;
  return {
    pid: Number(field(status, 'Pid')),
    parent: Number(field(status, 'PPid')),
    name: field(status, 'Name'),
    bytes: Number(kilobytes) * 1024,
  };
}

function readProcess(pid: string): ProcessMemory | null {
  try {
    return parseStatus(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    // It ended in between.
    return null;
  }
}

/** Every process of the machine; empty where there is no /proc. */
export function readProcesses(): readonly ProcessMemory[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readProcess(pid) ?? []);
  } catch {
    return [];
  }
}

/** A process and all it started, directly or not, among processes. */
export function treeOf(root: number, processes: readonly ProcessMemory[]): readonly ProcessMemory[] {
  const tree = processes.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...processes.filter(({ parent }) => parent === pid));
  return tree;
}
