/** The words of an acknowledgement, in French. */
export const fr = {
  subject: (siteName: string) => `Votre message a bien été reçu – ${siteName}`,
  greeting: 'Bonjour,',
  received: (instant: string) =>
    `Votre message est arrivé le ${instant}. Une personne va le lire et vous répondra à cette adresse.`,
  reference: (reference: string) => `Référence à rappeler : ${reference}`,
  service: (service: string, organisation: string) =>
    `Service chargé de votre message : ${service}, ${organisation}`,
  phone: (phone: string) => `Téléphone : ${phone}`,
  email: (email: string) => `Courriel : ${email}`,
  kept: (months: number) =>
    `Votre message et vos coordonnées servent à vous répondre. Ils sont effacés ${months} mois après leur réception.`,
  remains:
    'Si votre contribution est publiée, son texte et le nom que vous avez donné restent sur le portail, et d’autres peuvent les reprendre comme le reste de ses contenus. Vous pouvez demander à tout moment qu’ils soient retirés.',
  rights: 'Vos droits sur ces données :',
  mistake:
    'Vous n’avez rien envoyé ? Quelqu’un a donné votre adresse par erreur : écrivez-nous pour la faire effacer, ou ignorez ce courriel.',
};

/** The words of an acknowledgement: the other languages say what French does. */
export type AcknowledgementWords = typeof fr;
