/** What the tests of accounts do and compare. */
import { vi } from 'vitest';
import type { Partner } from './partner.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Moves the clock of the cms, which runs in this process; its timers go on. */
export const moveClock = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

/** Begins a new window of the limits, so that none ends in the middle of a test. */
export const enterNewHour = () =>
  vi.useFakeTimers({ toFake: ['Date'], now: Math.ceil(Date.now() / (60 * MINUTE)) * 60 * MINUTE });

export const statusOf = async (partner: Partner, method: string, path: string, body?: unknown) =>
  (await partner.call(method, path, body)).status;
export const isSignedIn = async (partner: Partner) => (await statusOf(partner, 'GET', 'home')) === 200;

/** What tells two answers apart. */
export async function describeAnswer(response: Response) {
  const headers = Object.fromEntries(response.headers);
  const { date: _date, 'x-response-time': _time, ...told } = headers;
  return { status: response.status, told, body: await response.text() };
}
