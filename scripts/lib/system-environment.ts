const systemVariables = ['PATH', 'HOME', 'TMPDIR', 'LANG'] as const;

/** What a child program needs from the system, and nothing else: no secret goes through. */
export function readSystemEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    systemVariables.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
