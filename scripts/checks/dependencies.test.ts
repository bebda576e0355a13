import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson, readText, trackedFiles } from './repository.ts';

type Versions = { readonly [name: string]: string | Versions };

const versionsSchema: z.ZodType<Versions> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), versionsSchema])),
);
const packageSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  overrides: versionsSchema.default({}),
});

const packages = trackedFiles
  .filter((path) => /(^|\/)package\.json$/.test(path))
  .map((path) => ({ path, ...packageSchema.parse(readJson(path)) }));

function flatten(versions: Versions): [string, string][] {
  return Object.entries(versions).flatMap(([name, version]) =>
    typeof version === 'string' ? [[name, version] as [string, string]] : flatten(version),
  );
}

/** The table of ARCHITECTURE.md: workspace → what it may import. */
const allowed = new Map(
  [...readText('ARCHITECTURE.md').matchAll(/^\| (content-types|cms|site|scripts) \| (.+) \|$/gm)].map(
    ([, workspace = '', imports = '']) => [workspace, imports],
  ),
);

describe('dependencies', () => {
  it('have one exact version each', () => {
    const loose = packages.flatMap(({ path, dependencies, devDependencies, overrides }) =>
      flatten({ ...dependencies, ...devDependencies, ...overrides })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name}@${version}`),
    );
    expect(packages).toHaveLength(5);
    expect(loose).toEqual([]);
  });

  it('are locked without the address they were fetched from', () => {
    const lock = readText('package-lock.json');
    expect(lock.match(/"resolved": "http.*/g) ?? []).toEqual([]);
    expect(lock.match(/"integrity": "sha512-/g)?.length).toBeGreaterThan(100);
  });

  it('between workspaces are only those of the table of the architecture', () => {
    const forbidden = packages.flatMap(({ name, dependencies, devDependencies }) => {
      const imports = allowed.get(name.replace('@agenda21/', '')) ?? '';
      return Object.keys({ ...dependencies, ...devDependencies })
        .filter((other) => other.startsWith('@agenda21/'))
        .filter((other) => !imports.includes(other.replace('@agenda21/', '')))
        .map((other) => `${name} → ${other}`);
    });
    expect([...allowed.keys()]).toEqual(['content-types', 'cms', 'site', 'scripts']);
    expect(forbidden).toEqual([]);
  });

  it('of the model are one: the checker of shapes', () => {
    const model = packages.find(({ path }) => path === 'content-types/package.json');
    expect(Object.keys({ ...model?.dependencies, ...model?.devDependencies })).toEqual(['zod']);
    expect(allowed.get('content-types')).toBe('zod only');
  });
});
