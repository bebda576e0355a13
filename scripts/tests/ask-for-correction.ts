import { expect } from 'vitest';
import { readAdminToken } from './admin-screens.ts';
import type { Installation } from './installation.ts';

/** An administrator asks for a correction: an editor signs in to the admin in other journeys, five times in five minutes at most. */
export async function askForCorrection(
  installation: Installation,
  id: string,
  asked: { readonly field: string; readonly text: string; readonly step: number },
): Promise<void> {
  const token = await readAdminToken(installation.adminUrl, await installation.account('Administrateur'));
  const { field, text, step } = asked;
  const corrections = [{ field, kind: 'incomplet', text }];
  const address = new URL(`/reviews/documents/project/${id}/commands`, installation.adminUrl);
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ command: 'ask', step, corrections }),
  });
  expect(response.status).toBe(200);
}
