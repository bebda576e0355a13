import type { AcknowledgementWords } from './fr.ts';

/** The words of an acknowledgement, in Basque. */
export const eu: AcknowledgementWords = {
  subject: (siteName) => `Zure mezua jaso dugu – ${siteName}`,
  greeting: 'Egun on:',
  received: (instant) =>
    `Zure mezua iritsi da (${instant}). Norbaitek irakurriko du, eta helbide honetara erantzungo dizu.`,
  reference: (reference) => `Aipatu beharreko erreferentzia: ${reference}`,
  service: (service, organisation) => `Zure mezuaz arduratzen den zerbitzua: ${service}, ${organisation}`,
  phone: (phone) => `Telefonoa: ${phone}`,
  email: (email) => `Helbide elektronikoa: ${email}`,
  kept: (months) =>
    `Zure mezua eta zure harremanetarako datuak zuri erantzuteko dira. Jaso eta ${months === 1 ? 'hilabetera' : `${months} hilabetera`} ezabatzen dira.`,
  remains:
    'Zure ekarpena argitaratzen bada, testua eta eman duzun izena atarian geratzen dira, eta beste batzuek berrerabil ditzakete, gainerako edukiak bezala. Noiznahi eska dezakezu kentzea.',
  rights: 'Datu horien gainean dituzun eskubideak:',
  mistake:
    'Ez duzu ezer bidali? Norbaitek zure helbidea eman du okerrez: idatz iezaguzu ezabatzeko, edo ez egin jaramonik mezu honi.',
};
