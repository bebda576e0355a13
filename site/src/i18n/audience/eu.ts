import type { AudienceStrings } from './fr.ts';

/** What pages say of the measure of the audience, in Basque. */
export const audience: AudienceStrings = {
  title: 'Irakurketen neurketa',
  none: 'Atari honek ez du bere irakurketarik neurtzen: ez ditu bisitak zenbatzen, ezta irakurritako orriak ere. Ez du hirugarrenengandik ezer kargatzen.',
  counter: [
    'Baliagarria den jakiteko, atari honek irakurritako orriak zenbatzen ditu. Zenbaki bat gordetzen du orri eta egun bakoitzeko, besterik ez: datu pertsonalik ez.',
    'Zerbitzariak orria bidaltzen duen unean zenbatzen du. Ez du cookierik ez bestelako jarraitzailerik uzten, ez du zure gailuan ezer irakurtzen, eta ez ditu gordetzen ez zure helbidea, ez zure nabigatzailearen izena, ez orri batetik bestera egindako bidea. Ez da hirugarrenengandik ezer kargatzen.',
    'Zenbaki horiek atari hau argitaratzen duen erakundeari bakarrik balio diote, interes publikoko eginkizunerako. Ez dira saltzen, ez lagatzen, ez beste datu batzuekin lotzen.',
  ],
  kept: (months) =>
    `${months} hilabeteren buruan ezabatzen dira. Ezerk ez du esaten zein datozen zuregandik: beraz, inork ezin dizkizu erakutsi, ezta zuzendu ere.`,
  published: 'Hilabete bakoitzeko guztizkoa argitaratzen da:',
  matomo: (origin) =>
    `Atari hau argitaratzen duen erakundeak Matomorekin neurtzen ditu irakurritako orriak, helbide honetan: ${origin}. Orri bakoitzak script bat kargatzen du handik, eta honek esaten dio zein orri irakurtzen den, nondik zatozen, ordua, hizkuntza eta gailu mota. Ez da hirugarrenengandik beste ezer kargatzen.`,
  matomoTerms: (months) =>
    `Script horrek ez du cookierik uzten. Edozein zerbitzarik bezala, Matomok zure gailuaren IP helbidea jasotzen du; erakundeak laburtu egin behar du, estatistika anonimoak bakarrik atera, eta datuak ${months} hilabeteren buruan ezabatu.`,
  exception: (origin) =>
    `Atari hau argitaratzen duen erakundeak nahi duen salbuespena: irakurketak neurtzeko, orriek script bat kargatzen dute hemendik: ${origin}.`,
  choice: {
    title: 'Zenbatua ez izateko',
    signals:
      'Zure nabigatzaileak gune guztiei eska diezaieke: bila itzazu ezarpenetan «Global Privacy Control», «nire datuak ez saldu ez partekatu» edo «ez jarraitu» (Do Not Track). Atari honek bi seinale horiek betetzen ditu.',
    storage: (months) =>
      `Zure nabigatzaileak ez du ezarpen hori? Lehen botoiak cookie bat uzten du, «refus» (ezetza) hitza baino ez duena, ${months} hilabeterako. Ataria irakurtzen duenak ez du besterik jasotzen, eta ez du zu ezagutzeko balio. Bigarren botoiak ezabatzen du.`,
    refuse: 'Ez zenbatu nire irakurketak',
    accept: 'Zenbatu berriz nire irakurketak',
    refused: 'Jasota dago: nabigatzaile honekin irakurtzen duzuna ez da gehiago zenbatzen.',
    accepted: 'Jasota dago: cookiea ezabatu da.',
  },
};
