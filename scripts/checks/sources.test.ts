import { describe, expect, it } from 'vitest';
import { readText, trackedFiles } from './repository.ts';

const isText = (path: string) => !/\.(png|jpe?g|webp|avif|gif|ico|woff2?|pdf)$/.test(path);
const isCode = (path: string) => /\.(m?[jt]sx?|astro)$/.test(path);

/** This file names what it forbids. */
const others = trackedFiles.filter((path) => path !== 'scripts/checks/sources.test.ts');

function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('the versioned files', () => {
  it('name no folder of a machine', () => {
    const machinePath = /(^|[\s'"`(=:])(\/(work|tmp|root|Users|home\/\w+)\/|[A-Z]:\\)/;
    expect(linesWith(others.filter(isText), machinePath)).toEqual([]);
  });

  it('name no host that packages are fetched from', () => {
    const registryHost = /\b(registry|npm|artifactory|nexus|verdaccio)\.[\w-]+\.\w+|\/artifactory\//;
    expect(linesWith(others.filter(isText), registryHost)).toEqual([]);
  });

  it('never give up on types', () => {
    const surrender = /[:<(,|&]\s*any\b\s*[;,)>[\]=|&{]|\bas any\b|@ts-(ignore|expect-error|nocheck)/;
    expect(linesWith(others.filter(isCode), surrender)).toEqual([]);
  });

  it('never silence the linter without a reason', () => {
    expect(linesWith(others.filter(isCode), /eslint-disable(?!.* -- \S)/)).toEqual([]);
  });

  it('hold no schema of Strapi in JSON: the model is in content-types', () => {
    expect(others.filter((path) => /^cms\/src\/.*schema\.json$/.test(path))).toEqual([]);
  });

  it('hold no secret file, database or build', () => {
    const made =
      /(^|\/)(\.env|secrets\.env|demo-accounts\.json|.*\.(db|sqlite3?))$|(^|\/)(dist|\.data|node_modules)\//;
    expect(others.filter((path) => made.test(path))).toEqual([]);
  });
});
