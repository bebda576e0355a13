import type { AcknowledgementWords } from './fr.ts';

/** The words of an acknowledgement, in Spanish. */
export const es: AcknowledgementWords = {
  subject: (siteName) => `Hemos recibido su mensaje – ${siteName}`,
  greeting: 'Buenos días:',
  received: (instant) =>
    `Su mensaje llegó el ${instant}. Una persona lo leerá y le responderá a esta dirección.`,
  reference: (reference) => `Referencia que debe indicar: ${reference}`,
  service: (service, organisation) => `Servicio encargado de su mensaje: ${service}, ${organisation}`,
  phone: (phone) => `Teléfono: ${phone}`,
  email: (email) => `Correo electrónico: ${email}`,
  kept: (months) =>
    `Su mensaje y sus datos de contacto sirven para responderle. Se borran ${months} ${months === 1 ? 'mes' : 'meses'} después de recibirlos.`,
  remains:
    'Si su contribución se publica, su texto y el nombre que ha dado permanecen en el portal, y otros pueden reutilizarlos como el resto de sus contenidos. Puede pedir en cualquier momento que se retiren.',
  rights: 'Sus derechos sobre estos datos:',
  mistake:
    '¿No ha enviado nada? Alguien ha dado su dirección por error: escríbanos para que la borremos, o no haga caso de este correo.',
};
