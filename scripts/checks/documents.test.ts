import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isThere, readJson, readText, trackedFiles } from './repository.ts';

const documents = trackedFiles.filter((path) => path.endsWith('.md'));
const { scripts: commands } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(readJson('package.json'));

const matchesOf = (path: string, pattern: RegExp) =>
  [...readText(path).matchAll(pattern)].map((match) => match[1] ?? '');

/** A path with a part to fill in, such as `models/<name>.ts`, names no file. */
const isWhole = (path: string) => !/[<>*…]/.test(path);

/** The tree of ARCHITECTURE.md, as [workspace, path in it or in its src]. */
function pathsOfTree(): [string, string][] {
  const tree = /## Workspaces\n+```\n([\s\S]*?)```/.exec(readText('ARCHITECTURE.md'))?.[1] ?? '';
  let workspace = '';
  return tree.split('\n').flatMap((line) => {
    workspace = /^[\w-]+\//.exec(line)?.[0] ?? workspace;
    const words = line.split(/[\s,;:()]+/).filter((word) => /^[\w./-]+(\/|\.\w+)$/.test(word));
    return words.filter((word) => word !== workspace).map((word): [string, string] => [workspace, word]);
  });
}

describe('the documents', () => {
  it('name no path that does not exist', () => {
    const named = /`((?:content-types|cms|site|scripts|docs|\.ci)\/[^`\s]*)`/g;
    const lost = documents.flatMap((document) =>
      matchesOf(document, named)
        .filter((path) => isWhole(path) && !/\/dist\/?/.test(path) && !isThere(path))
        .map((path) => `${document}: ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('link to no file that does not exist', () => {
    const lost = documents.flatMap((document) =>
      matchesOf(document, /\]\((?!https?:|mailto:|#)([^)#\s]+)/g)
        .map((target) => posix.join(posix.dirname(document), target))
        .filter((target) => !isThere(target))
        .map((target) => `${document}: ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('draw a tree of folders that is the real one', () => {
    const paths = pathsOfTree();
    const isLost = ([workspace, path]: [string, string]) =>
      !isThere(`${workspace}${path}`) && !isThere(`${workspace}src/${path}`);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(isLost)).toEqual([]);
  });

  it('tell of no command that does not exist', () => {
    const lost = documents.flatMap((document) =>
      matchesOf(document, /npm run ([a-z][\w:-]*)/g)
        .filter((command) => !(command in commands))
        .map((command) => `${document}: npm run ${command}`),
    );
    expect(lost).toEqual([]);
  });
});
