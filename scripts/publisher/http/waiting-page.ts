/** What visitors read before the first release. */

/** Time after which the page asks again, in seconds. */
export const RETRY_AFTER_S = 5;

export const waitingPage = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="refresh" content="${RETRY_AFTER_S}">
    <title>Le portail se prépare</title>
  </head>
  <body>
    <main>
      <h1>Le portail se prépare</h1>
      <p>Ses pages sont en cours de fabrication. Cette page se rechargera d’elle-même.</p>
    </main>
  </body>
</html>
`;
