import { z } from 'zod';

const schema = z.object({
  SITE_STATE_FILE: z.string().min(1, 'donnez le chemin du fichier d’état publié').optional(),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'une adresse complète est attendue, par exemple https://exemple.fr' })
    .default('http://localhost:4321'),
  SITE_OUT_DIR: z.string().min(1, 'donnez un dossier').default('./dist'),
  SITE_MEDIA_DIR: z.string().min(1, 'donnez un dossier').optional(),
});

/** The settings of the portal's build, as the environment gives them. */
export interface SiteEnv {
  /** The published state the pages are made from; needed as soon as a page is made. */
  readonly stateFile: string | undefined;
  /** The public address of the portal. */
  readonly url: string;
  /** Where the build is written. */
  readonly outDir: string;
  /** The folder of the media that pages show; needed as soon as a page shows one. */
  readonly mediaDir: string | undefined;
}

/**
 * Checks the settings, all at once.
 * @throws z.ZodError with one issue for each setting that is wrong.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): SiteEnv {
  const env = schema.parse(variables);
  return {
    stateFile: env.SITE_STATE_FILE,
    url: env.SITE_URL,
    outDir: env.SITE_OUT_DIR,
    mediaDir: env.SITE_MEDIA_DIR,
  };
}

/** Reads the settings of this process; when some are wrong, tells which ones and stops with code 1. */
export function readEnv(): SiteEnv {
  try {
    return parseEnv(process.env);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const problems = error.issues.map((issue) => `- ${issue.path.join('.')} : ${issue.message}`);
    process.stderr.write(`Les réglages du portail ne conviennent pas :\n${problems.join('\n')}\n`);
    process.exit(1);
  }
}
