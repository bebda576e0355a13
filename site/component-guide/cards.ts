import { localizePath } from '@agenda21/content-types';
import type { ListedModel } from '../src/content/cards.ts';
import type { Card } from '../src/lib/card.ts';
import type { Reader } from './reader.ts';
import { longSentence, longTitle, longWord, sentence, title } from './words.ts';

/** A card with all that a card can hold. */
export function cardOf(
  model: ListedModel,
  { locale, lang, strings }: Reader,
  rest: Partial<Card> = {},
): Card {
  return {
    model,
    href: localizePath('/exemple/', locale),
    title,
    kind: strings.kinds[model].one,
    detail: '1.2.3',
    summary: sentence,
    facts: [strings.formats.euros(12_000), strings.formats.dayOfInstant('2026-03-01T08:00:00.000Z')],
    standing: null,
    sparkline: model === 'indicator' ? 'M0,100L50,60L100,0' : null,
    opening: null,
    lang,
    ...rest,
  };
}

/** A card without anything that is optional. */
export const bareCard = (reader: Reader) => cardOf('theme', reader, { detail: '', summary: '', facts: [] });

/** A card of long words. */
export const longCard = (reader: Reader) =>
  cardOf('action', reader, {
    title: longTitle,
    detail: longWord,
    summary: longSentence,
    facts: [longWord, longTitle],
    standing: { phase: 'opération', progressStatus: 'en retard' },
  });

/** A card of each kind of record. */
export const cardsOfAllKinds = (reader: Reader) =>
  (
    [
      'plan-axis',
      'action',
      'good-practice',
      'project',
      'partner',
      'indicator',
      'digital-service',
      'digital-place',
      'news-item',
      'consultation',
      'call',
      'theme',
    ] as const
  ).map((model) => cardOf(model, reader));
