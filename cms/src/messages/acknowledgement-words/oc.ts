import type { AcknowledgementWords } from './fr.ts';

/** The words of an acknowledgement, in Occitan (Gascon). */
export const oc: AcknowledgementWords = {
  subject: (siteName) => `Lo vòste messatge qu’ei plan arribat – ${siteName}`,
  greeting: 'Adishatz,',
  received: (instant) =>
    `Lo vòste messatge qu’ei arribat lo ${instant}. Ua persona que’u legirà e que’vs responerà ad aquera adreça.`,
  reference: (reference) => `Referéncia a balhar: ${reference}`,
  service: (service, organisation) => `Servici cargat deu vòste messatge: ${service}, ${organisation}`,
  phone: (phone) => `Telefòne: ${phone}`,
  email: (email) => `Corric: ${email}`,
  kept: (months) =>
    `Lo vòste messatge e las vòstas coordenadas que serveishen entà respóner-ve. Que son esfaçats ${months} mes après la lor recepcion.`,
  remains:
    'Si la vòsta contribucion ei publicada, lo son tèxte e lo nom qui avetz balhat que demoran suu portau, e d’autes que’us pòden tornar emplegar com la rèsta deus contienguts. Que podetz demandar quan volhatz que sian tirats.',
  rights: 'Los vòstes drets sus aqueras donadas:',
  mistake:
    'N’avetz pas arren enviat? Quauqu’un qu’a balhat la vòsta adreça per error: escrivetz-nse entà har-la esfaçar, o deishatz aqueste corric de costat.',
};
