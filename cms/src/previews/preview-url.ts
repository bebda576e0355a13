import { previewSegment } from '@agenda21/content-types';
import { readSettings } from '../env.ts';

/** The address where a token shows its draft. */
export function previewUrl(token: string): string {
  return new URL(`/${previewSegment}/${token}/`, readSettings().SITE_URL).href;
}
