import type { RefusalWords } from './fr.ts';

/** What is said of a form that cannot be shown again, in Occitan (Gascon). */
export const oc: RefusalWords = {
  title: 'Lo vòste messatge n’ei pas partit',
  reasons: {
    closed: 'Aqueth formulari n’ei pas mei ubèrt: çò a qué responè qu’ei acabat.',
    limited: 'Tròp d’enviadas son arribadas deu vòste hialat. Tornatz ensajar dens dètz minutas.',
    oversized: 'Lo vòste tèxte qu’ei tròp long entad aqueth formulari. Acorsatz-lo, puish tornatz enviar.',
    foreign: 'L’enviada que vien d’un aute site. Aqueth formulari ne s’envia pas que de la soa pagina.',
    unreadable:
      'L’enviada n’ei pas escriuta com un formulari d’aqueth portau. Tornatz enviar-la de la soa pagina.',
    other: 'Lo formulari ne respon pas peu moment. Tornatz ensajar dens quauquas minutas.',
  },
  whereItIs: 'Çò qui avetz escrivut qu’ei enqüèra a la pagina precedenta deu vòste navigador.',
  form: 'Pagina deu formulari',
  formerForm: 'La pagina on èra',
};
