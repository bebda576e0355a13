import type { RefusalWords } from './fr.ts';

/** What is said of a form that cannot be shown again, in Basque. */
export const eu: RefusalWords = {
  title: 'Zure mezua ez da bidali',
  reasons: {
    closed: 'Formulario hau ez dago jada irekita: erantzuten zion gaia amaitu da.',
    limited: 'Bidalketa gehiegi iritsi dira zure saretik. Saiatu berriz hamar minutu barru.',
    oversized: 'Zure testua luzeegia da formulario honetarako. Laburtu, eta bidali berriz.',
    foreign: 'Bidalketa beste gune batetik dator. Formulario hau bere orritik baino ezin da bidali.',
    unreadable: 'Bidalketa ez dago atari honetako formulario gisa idatzita. Bidali berriz bere orritik.',
    other: 'Formularioak ez du erantzuten une honetan. Saiatu berriz minutu batzuk barru.',
  },
  whereItIs: 'Idatzi duzuna zure nabigatzailearen aurreko orrian dago oraindik.',
  form: 'Formularioaren orria',
  formerForm: 'Lehen zegoen orria',
};
