import type { FormProblem } from '@agenda21/content-types';
import { writePlainPage } from '../http/plain-page.ts';

const reasons: Readonly<Partial<Record<FormProblem, string>>> = {
  closed: 'Ce formulaire n’est plus ouvert : ce à quoi il répondait a pris fin.',
  limited: 'Trop d’envois sont arrivés de votre réseau. Réessayez dans dix minutes.',
  oversized: 'Votre texte est trop long pour ce formulaire. Raccourcissez-le, puis renvoyez-le.',
};

const otherReason = 'Le formulaire ne répond pas pour le moment. Réessayez dans quelques minutes.';

const whereItIs = 'Ce que vous avez écrit est encore à la page précédente de votre navigateur.';

/**
 * The page that tells why a form cannot be shown again. What was typed is still in the browser, one page back.
 * @param page where to go from there.
 */
export function plainRefusal(problem: FormProblem | null, page: string): string {
  const reason = (problem && reasons[problem]) ?? otherReason;
  return writePlainPage({
    title: 'Votre message n’est pas parti',
    text: `${reason} ${whereItIs}`,
    link: { href: page, label: problem === 'closed' ? 'La page où il était' : 'Page du formulaire' },
  });
}
