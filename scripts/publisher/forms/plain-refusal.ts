import { type FormProblem, setInFrench } from '@agenda21/content-types';

const reasons: Readonly<Partial<Record<FormProblem, string>>> = {
  limited: 'Trop d’envois sont arrivés de votre réseau. Réessayez dans dix minutes.',
  oversized: 'Votre texte est trop long pour ce formulaire. Raccourcissez-le, puis renvoyez-le.',
};

const otherReason = 'Le formulaire ne répond pas pour le moment. Réessayez dans quelques minutes.';

/** The page that tells why a form was not even read. What was typed is still in the browser, one page back. */
export function plainRefusal(problem: FormProblem | null, formPage: string): string {
  const reason = (problem && reasons[problem]) ?? otherReason;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>Votre message n’est pas parti</title>
  </head>
  <body>
    <main>
      <h1>Votre message n’est pas parti</h1>
      <p>${setInFrench(reason)}</p>
      <p>Revenez à la page précédente de votre navigateur : ce que vous avez écrit y est encore.</p>
      <p><a href="${formPage}">Page du formulaire</a></p>
    </main>
  </body>
</html>
`;
}
