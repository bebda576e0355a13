/** Longest wait for a condition, in milliseconds. */
const PATIENCE_MS = 60_000;

const PAUSE_MS = 20;

/**
 * Waits until a question is answered by something else than false, null or undefined.
 * @param explain what to show when that never comes, such as a log.
 * @param patienceMs the longest wait.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  explain: () => string = () => '',
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`${what}: still not so after ${patienceMs} ms\n${explain()}`);
}
