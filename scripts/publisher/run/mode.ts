/** Who makes the pages: the renderer, or the stock build after the renderer failed too often. */
import type { RunMemory } from './memory.ts';

/** Time after which the renderer is given another chance, in milliseconds. */
const SECOND_CHANCE_MS = 3_600_000;

/** Leaves the pages to the stock build. */
export function loseRenderer(memory: RunMemory, reason: string, codeDigest: string, now = Date.now()): void {
  memory.stock = { reason, since: now, codeDigest };
  memory.tree = null;
}

/** Goes back to the renderer when the code changed, when someone orders it, or after an hour. */
export function chooseMode(memory: RunMemory, codeDigest: string, isRebuild: boolean, now: number): void {
  const { stock } = memory;
  if (!stock) return;
  const isOver = isRebuild || stock.codeDigest !== codeDigest || now - stock.since > SECOND_CHANCE_MS;
  if (!isOver) return;
  memory.stock = null;
  memory.rendererFaults = 0;
}
