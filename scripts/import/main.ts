/** `npm run import -- FICHIER`: brings the records of a file into the cms. */
import { basename, resolve } from 'node:path';
import { type ImportRequest, setInFrench } from '@agenda21/content-types';
import { sendImport } from '../lib/import-client.ts';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { readImportSettings, readStartFolder } from './env.ts';
import { explainFailure } from './explain-failure.ts';
import { FileRefusedError } from './problems.ts';
import { showProgress } from './progress.ts';
import { runImport } from './run-import.ts';

async function importFile(asked: Arguments): Promise<boolean> {
  const output = { say: (line: string) => console.log(setInFrench(line)), progress: showProgress() };
  const file = resolve(readStartFolder(), asked.file);
  try {
    const send = async (request: ImportRequest) => sendImport(readImportSettings(), request);
    return await runImport({ ...asked, file }, send, output);
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    output.progress('');
    console.error(setInFrench(`${basename(file)} : ${error.message}.`));
    return false;
  }
}

try {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) console.log(setInFrench(usage));
  else if (!(await importFile(asked))) process.exitCode = 1;
} catch (error) {
  console.error(setInFrench(explainFailure(error)));
  process.exitCode = 1;
}
