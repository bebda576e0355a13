import { expect, test } from 'vitest';
import { parseStatus, readProcesses, treeOf } from './process-tree.ts';

const aProcess = (pid: number, parent: number) => ({ pid, parent, name: 'node', bytes: 1 });

test('a process that ended has no memory', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\nPid:\t7\nPPid:\t1\n')).toBeNull();
});

test('the memory of a process is read in bytes', () => {
  const status = 'Name:\tpagefind\nPid:\t12\nPPid:\t7\nVmHWM:\t 9000 kB\nVmRSS:\t    2048 kB\n';
  expect(parseStatus(status)).toEqual({ pid: 12, parent: 7, name: 'pagefind', bytes: 2_097_152 });
});

test('a tree holds the children of the children, and no other process', () => {
  const processes = [aProcess(4, 3), aProcess(3, 2), aProcess(2, 1), aProcess(5, 1)];
  expect(treeOf(2, processes).map(({ pid }) => pid)).toEqual([2, 3, 4]);
  expect(treeOf(9, processes)).toEqual([]);
});

test.runIf(process.platform === 'linux')('this very program is among the processes', () => {
  const [self] = treeOf(process.pid, readProcesses());
  expect(self?.bytes).toBeGreaterThan(10_000_000);
});
