/** What visitors read before the first release. */

/** Time after which programs may ask again, in seconds. A reader decides when the page reloads (RGAA 13.1). */
export const RETRY_AFTER_S = 5;

export const waitingPage = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Le portail se prépare</title>
  </head>
  <body>
    <main>
      <h1>Le portail se prépare</h1>
      <p>Ses pages sont en cours de fabrication. Elles seront là dans un instant.</p>
      <p><a href="">Réessayer</a></p>
    </main>
  </body>
</html>
`;
