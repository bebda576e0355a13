/** What the integration tests and the journeys start is compiled once, before any of them: they run beside each other. */
import { compileCms } from '../start/cms-build.ts';

/** Compiles the cms as `npm start` does, which has then nothing left to compile; quick when nothing changed. */
export default function compileForTests(): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  return compileCms({ PATH, HOME }, console.log);
}
