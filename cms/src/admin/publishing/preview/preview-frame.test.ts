import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE_MS, followPreview } from './preview-frame.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const addressOf = (number: number) => `https://portail.example/apercu/${number}/`;

/** A frame, whose page loads itself again when it is told of a save, or does not. */
function makeFrame(isHearing: boolean) {
  const frame = new EventTarget() as EventTarget & { src: string };
  const heard: unknown[] = [];
  const contentWindow = {
    postMessage(message: unknown, origin: string) {
      heard.push([message, origin]);
      if (isHearing) frame.dispatchEvent(new Event('load'));
    },
  };
  return { heard, frame: Object.assign(frame, { src: addressOf(0), contentWindow }) };
}

function follow(isHearing: boolean) {
  const { frame, heard } = makeFrame(isHearing);
  let asked = 0;
  const preview = followPreview(
    () => frame,
    async () => addressOf((asked += 1)),
  );
  return { frame, heard, preview };
}

test('the address that was kept from earlier gives way to a new one', async () => {
  const { frame, preview } = follow(true);
  await preview.renew();
  expect(frame.src).toBe(addressOf(1));
});

test('a page that loads itself again after a save keeps its address', async () => {
  const { frame, heard, preview } = follow(true);
  await preview.renew();
  await preview.refresh();
  expect(heard).toEqual([[{ type: 'strapiUpdate' }, 'https://portail.example']]);
  expect(frame.src).toBe(addressOf(1));
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that does not hear of a save is replaced', async () => {
  const { frame, preview } = follow(false);
  await preview.renew();
  const refreshed = preview.refresh();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  await refreshed;
  expect(frame.src).toBe(addressOf(2));
});

test('a page whose address is about to expire gets a new one at the next save', async () => {
  const { frame, heard, preview } = follow(true);
  await preview.renew();
  vi.advanceTimersByTime(9 * 60_000);
  await preview.refresh();
  expect(frame.src).toBe(addressOf(2));
  expect(heard).toEqual([]);
});

test('a page stays as it is when no address is given', async () => {
  const { frame } = makeFrame(true);
  const refused = followPreview(
    () => frame,
    () => Promise.reject(new Error('refused')),
  );
  await refused.refresh();
  expect(frame.src).toBe(addressOf(0));
});
