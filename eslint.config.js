import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What a workspace may not import: the import table of ARCHITECTURE.md, as errors. */
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.astro/**',
      '.data/**',
      'cms/build/**',
      'cms/types/generated/**',
      '**/.cache/**',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in an env.ts file only.' },
      ],
    },
  },
  {
    files: ['**/env.ts', '**/*.test.ts', '**/*.e2e.ts', '**/tests/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  forbid(['content-types/src/**'], '^(?!\\.|zod(/mini)?$|vitest$).*', 'content-types imports zod only.'),
  forbid(
    ['cms/**'],
    '@agenda21/(site|scripts)|\\.\\./(\\.\\./)*(site|scripts|content-types)/',
    'cms imports content-types only.',
  ),
  forbid(
    ['site/**'],
    '@agenda21/(cms|scripts)|\\.\\./(\\.\\./)*(cms|scripts|content-types)/|@strapi/',
    'site imports content-types only.',
  ),
  forbid(
    ['site/src/components/**', 'site/src/layouts/**'],
    '/content/(state|load)',
    'Components get props; pages read content.',
  ),
  forbid(
    ['scripts/**'],
    '@agenda21/(cms|site)|\\.\\./(\\.\\./)*(cms|site|content-types)/|@strapi/|^astro',
    'scripts talk to the cms over HTTP and to the site through its build.',
  ),
);
