import type { Locale } from '@agenda21/content-types';
import { en } from './en.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { type AcknowledgementWords, fr } from './fr.ts';
import { oc } from './oc.ts';

export type { AcknowledgementWords } from './fr.ts';

/** The words of an acknowledgement, by the language of the page that the form is on. */
export const acknowledgementWords: Readonly<Record<Locale, AcknowledgementWords>> = { fr, es, eu, oc, en };
