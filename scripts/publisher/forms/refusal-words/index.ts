import type { Locale } from '@agenda21/content-types';
import { en } from './en.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { type RefusalWords, fr } from './fr.ts';
import { oc } from './oc.ts';

/** What is said of a form that cannot be shown again, by the language of its page. */
export const refusalWords: Readonly<Record<Locale, RefusalWords>> = { fr, es, eu, oc, en };
