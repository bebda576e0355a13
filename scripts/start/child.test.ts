import { afterEach, expect, it } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { type Child, startChild } from './child.ts';

const children: Child[] = [];
let lines: string[] = [];

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.stop()));
  lines = [];
});

/** A program that tells its process number, then does what it is told. */
function start(program: string): Child {
  const child = startChild({
    name: 'essai',
    args: ['-e', `console.log('pid ' + process.pid); ${program}`],
    cwd: import.meta.dirname,
    env: {},
    print: (line) => lines.push(line),
  });
  children.push(child);
  return child;
}

const pids = () => lines.flatMap((line) => /^\[essai\] pid (\d+)$/.exec(line)?.[1] ?? []).map(Number);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** In milliseconds. */
const LONGER_THAN_FIRST_PAUSE_MS = 1_500;

const stayAlive = 'setInterval(() => {}, 1000)';

it('tells the death of a program that was never well, and does not start it again', async () => {
  await start('process.exit(3)').died;
  expect(pids().length).toBeLessThanOrEqual(1);
  expect(lines.join()).not.toContain('relancé');
});

it('starts a program that was well again when it dies, and says so', async () => {
  const child = start(stayAlive);
  await waitUntil('it runs', () => pids().length === 1);
  child.keepAlive();
  process.kill(pids()[0]!, 'SIGKILL');
  await waitUntil('it runs again', () => pids().length === 2);
  expect(lines.find((line) => line.includes('relancé'))).toContain('[essai] arrêté (SIGKILL)');
  expect(isAlive(pids()[1]!)).toBe(true);
});

it('stops the program, and waits for what it does before it ends', async () => {
  const child = start(
    `process.on('SIGTERM', () => setTimeout(() => { console.log('done'); process.exit(0) }, 50)); ${stayAlive}`,
  );
  child.keepAlive();
  await waitUntil('it runs', () => pids().length === 1);
  await child.stop();
  expect(isAlive(pids()[0]!)).toBe(false);
  await waitUntil('its last words', () => lines.includes('[essai] done'));
});

it('does not start again a program that is stopped while it waits to be restarted', async () => {
  const child = start(stayAlive);
  await waitUntil('it runs', () => pids().length === 1);
  child.keepAlive();
  process.kill(pids()[0]!, 'SIGKILL');
  await waitUntil('it is to be restarted', () => lines.some((line) => line.includes('relancé')));
  await child.stop();
  start(`setTimeout(() => console.log('later'), ${LONGER_THAN_FIRST_PAUSE_MS}); ${stayAlive}`);
  await waitUntil('the time of the restart has passed', () => lines.includes('[essai] later'));
  expect(pids()).toHaveLength(2);
});
