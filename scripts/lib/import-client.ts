/** How records go into the cms: by its import address, as one request. */
import { type ImportRequest, type ImportResponse, importResponseSchema } from '@agenda21/content-types';

/** Longest wait for the answer, in milliseconds: a large import is written and published in one transaction. */
const TIMEOUT_MS = 600_000;

/** Raised when the cms does not answer, or not as agreed. Its message is French and never holds the token. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

export interface ImportTarget {
  /** Address of the cms, without its last slash. */
  readonly cmsUrl: string;
  readonly token: string;
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return 'vérifiez IMPORT_TOKEN, il doit être celui du CMS';
  if (status === 413) return 'le fichier est trop gros pour le CMS, partagez-le en plusieurs';
  if (status >= 500) return 'le CMS a échoué, son journal dit pourquoi';
  return 'le CMS et cet outil ne sont pas de la même version';
}

function explainSilence(address: string, cause: unknown): ImportError {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  const advice = isLate
    ? `n’a pas répondu en ${TIMEOUT_MS / 60_000} minutes`
    : 'est injoignable : le CMS est-il démarré (npm start), et CMS_URL est-elle la bonne adresse ?';
  return new ImportError(`${address} ${advice}`, { cause });
}

/**
 * Sends records to the cms and reads what it did, or would do, with each.
 * @throws ImportError that names the address and the status.
 */
export async function sendImport(
  { cmsUrl, token }: ImportTarget,
  request: ImportRequest,
): Promise<ImportResponse> {
  const address = `${cmsUrl}/api/publishing/import`;
  const silence = (cause: unknown) => Promise.reject(explainSilence(address, cause));
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(silence);
  const body = await response.text().catch(silence);
  if (!response.ok) {
    throw new ImportError(`${address} a répondu ${response.status} : ${adviceFor(response.status)}.`);
  }
  return readAnswer(address, body);
}

function readAnswer(address: string, body: string): ImportResponse {
  try {
    return importResponseSchema.parse(JSON.parse(body));
  } catch (cause) {
    throw new ImportError(
      `${address} n’a pas répondu comme prévu : cette adresse est-elle celle du CMS (CMS_URL) ?`,
      {
        cause,
      },
    );
  }
}
