/** The 106 criteria of RGAA 4.1.2, and what proves each: the source of `docs/accessibility/rgaa.md`. */
import { type Criterion, absent, partly, person, proven } from './criterion.ts';

const markdown = 'site/src/lib/markdown.test.ts';
const contrast = 'site/src/styles/contrast.test.ts';
const search = 'site/tests/search.e2e.ts';
const built = 'site/tests/build.int.test.ts';
const colours = { file: contrast, name: 'every word stands out from its ground' };
const focusColours = { file: contrast, name: 'the focus is seen wherever it goes' };
const searchKeyboard = { file: search, name: 'searches, filters, goes on and opens a result' };
const refusedForm = {
  file: 'scripts/tests/public-forms.e2e.ts',
  name: 'what is refused is told in a summary that takes the focus and leads to each field',
};
const noVideo = 'Le portail ne diffuse ni son ni vidéo.';
const noLayoutTable = 'Aucun tableau ne sert à mettre en page : tous ont des en-têtes déclarés.';
const noCaptcha = 'Aucune image n’est à déchiffrer : les formulaires du portail ne demandent rien de tel.';
const noDownload =
  'Si un rédacteur ajoute un lien vers un document bureautique, vérifier sa version accessible.';

const images: readonly Criterion[] = [
  partly(
    '1.1',
    'Les images utiles ont une alternative',
    ['axeRules', 'imageAlternatives', 'noImageMap'],
    'Qu’aucune image utile n’a été déclarée décorative.',
  ),
  partly(
    '1.2',
    'Les images décoratives sont ignorées',
    ['imageAlternatives'],
    'Qu’une image sans alternative n’apporte vraiment rien.',
  ),
  partly(
    '1.3',
    'Les alternatives disent ce que l’image apporte',
    ['imageAlternatives'],
    'Le sens de chaque alternative écrite par un rédacteur.',
  ),
  absent('1.4', 'Alternative des images à déchiffrer', ['noImageOfText'], noCaptcha),
  absent('1.5', 'Autre accès que l’image à déchiffrer', ['noImageOfText'], noCaptcha),
  person(
    '1.6',
    'Description détaillée des images complexes',
    'Qu’un schéma ou une infographie est expliqué par le texte de la page.',
  ),
  person(
    '1.7',
    'Pertinence des descriptions détaillées',
    'Que cette explication dit tout ce que montre l’image.',
  ),
  person(
    '1.8',
    'Du texte plutôt que des images de texte',
    'Que les images ajoutées par les rédacteurs ne portent pas de texte.',
  ),
  person(
    '1.9',
    'Légendes reliées à leur image',
    'Qu’aucune légende n’est écrite en simple paragraphe sous une image.',
  ),
];

const framesAndColours: readonly Criterion[] = [
  proven('2.1', 'Les cadres ont un titre', ['noFrame', 'frameTitles', 'axeRules']),
  partly(
    '2.2',
    'Les titres de cadres sont pertinents',
    ['frameTitles', 'axeRules'],
    'Que le titre du seul cadre, l’aperçu d’une liste à intégrer, dit bien ce qu’il montre.',
  ),
  partly(
    '3.1',
    'La couleur ne porte jamais seule une information',
    ['underlinedLinks', 'focusInForcedColours', 'withoutStyles'],
    'Que les textes des rédacteurs ne renvoient pas à une couleur, et que chaque état se lit aussi en mots.',
  ),
  partly(
    '3.2',
    'Contraste des textes',
    ['axeRules', 'plainGrounds', colours],
    'Le texte contenu dans les images.',
  ),
  partly(
    '3.3',
    'Contraste des composants et des graphiques',
    ['frames', 'tabOrder', focusColours],
    'Le contraste des icônes et des graphiques qui informent.',
  ),
];

const noPlayer = 'Le portail n’a ni carte interactive ni animation à piloter.';

/** Nothing to play, in the page or in a frame of it. */
const nothingToPlay = ['noMedia', 'noFrame'] as const;

const media: readonly Criterion[] = [
  absent('4.1', 'Transcription ou audiodescription', nothingToPlay, noVideo),
  absent('4.2', 'Pertinence des transcriptions', nothingToPlay, noVideo),
  absent('4.3', 'Sous-titres', [...nothingToPlay, 'axeRules'], noVideo),
  absent('4.4', 'Pertinence des sous-titres', nothingToPlay, noVideo),
  absent('4.5', 'Audiodescription', nothingToPlay, noVideo),
  absent('4.6', 'Pertinence de l’audiodescription', nothingToPlay, noVideo),
  absent('4.7', 'Identification des médias temporels', nothingToPlay, noVideo),
  absent('4.8', 'Alternative des médias non temporels', nothingToPlay, noPlayer),
  absent('4.9', 'Pertinence de ces alternatives', nothingToPlay, noPlayer),
  absent('4.10', 'Contrôle du son automatique', [...nothingToPlay, 'axeRules'], noVideo),
  absent('4.11', 'Contrôle des médias temporels', nothingToPlay, noVideo),
  absent('4.12', 'Contrôle des médias non temporels', nothingToPlay, noPlayer),
  absent('4.13', 'Médias et technologies d’assistance', nothingToPlay, noVideo),
];

const tableInMarkdown = {
  file: markdown,
  name: 'puts a table in a frame that scrolls and can be reached by keyboard',
};

const tables: readonly Criterion[] = [
  person(
    '5.1',
    'Résumé des tableaux complexes',
    'Qu’aucun rédacteur n’écrit de tableau à plusieurs niveaux d’en-têtes ; l’éditeur n’en permet pas d’autre façon.',
  ),
  partly('5.2', 'Pertinence des résumés', ['axeRules'], 'De même.'),
  absent('5.3', 'Tableaux de mise en forme linéarisés', ['dataTables'], noLayoutTable),
  partly(
    '5.4',
    'Titre associé au tableau',
    ['axeRules'],
    'Que le titre ou la phrase qui précède un tableau dit ce qu’il contient.',
  ),
  person('5.5', 'Pertinence des titres de tableaux', 'De même.'),
  partly(
    '5.6',
    'En-têtes déclarés',
    ['dataTables', tableInMarkdown],
    'Que la première ligne d’un tableau est bien celle des en-têtes, et qu’aucune colonne n’en tient lieu.',
  ),
  partly(
    '5.7',
    'Cellules associées à leurs en-têtes',
    ['axeRules', 'dataTables', tableInMarkdown],
    'De même.',
  ),
  absent('5.8', 'Pas d’éléments de données dans une mise en forme', ['dataTables'], noLayoutTable),
];

const links: readonly Criterion[] = [
  partly(
    '6.1',
    'Liens explicites',
    ['linkWords', 'linkNamesHoldWords', 'newWindows', 'axeRules'],
    'Que chaque lien écrit par un rédacteur se comprend, seul ou dans sa phrase.',
  ),
  proven('6.2', 'Chaque lien a un intitulé', ['axeRules', 'linkWords']),
];

const scripts: readonly Criterion[] = [
  partly(
    '7.1',
    'Scripts et technologies d’assistance',
    ['axeRules', 'statusMessages', searchKeyboard],
    'La recherche avec NVDA, JAWS et VoiceOver : résultats, filtres, « Plus de résultats ».',
  ),
  person(
    '7.2',
    'Pertinence des alternatives aux scripts',
    'Que, sans JavaScript, la page Recherche mène bien à tous les contenus.',
  ),
  partly(
    '7.3',
    'Tout au clavier et à la souris',
    ['tabOrder', searchKeyboard, 'axeRules'],
    'L’usage réel au doigt et à la commande vocale.',
  ),
  partly(
    '7.4',
    'Changements de contexte annoncés',
    ['submitButtons', 'noTimeLimit', 'noNewWindow'],
    'Que cocher un filtre ne surprend pas : seule la liste change, sous la question.',
  ),
  partly(
    '7.5',
    'Messages de statut',
    ['statusMessages', { file: search, name: 'says so, and finds after « Réessayer »' }],
    'Leur lecture effective par un lecteur d’écran.',
  ),
];

const mandatory: readonly Criterion[] = [
  proven('8.1', 'Type de document', ['validHtml']),
  partly(
    '8.2',
    'Code valide',
    ['validHtml', 'axeRules', { file: built, name: 'gives each identifier once on a page' }],
    'Le code que la recherche ajoute, par le validateur du W3C.',
  ),
  proven('8.3', 'Langue par défaut', ['axeRules', 'languages']),
  proven('8.4', 'Code de langue juste', ['axeRules', 'languages']),
  proven('8.5', 'Titre de page', ['axeRules', 'pageTitle']),
  partly(
    '8.6',
    'Titre de page pertinent',
    ['pageTitle', 'uniqueTitles', 'statusMessages'],
    'Que le titre donné par le rédacteur dit de quoi parle la page.',
  ),
  partly(
    '8.7',
    'Changements de langue indiqués',
    [
      'languages',
      {
        file: built,
        name: 'says on a page that is not translated that its words are French, and marks them so',
      },
    ],
    'Les passages en une autre langue à l’intérieur d’un texte : le Markdown ne permet pas encore de les marquer.',
  ),
  partly(
    '8.8',
    'Codes de langue valides',
    ['axeRules', 'languages'],
    'Que chaque code est bien celui de la langue du passage.',
  ),
  partly(
    '8.9',
    'Balises employées pour leur sens',
    ['validHtml', 'dataTables'],
    'Que les rédacteurs n’emploient ni titres ni citations pour l’apparence.',
  ),
  absent(
    '8.10',
    'Sens de lecture',
    ['noReadingDirection'],
    'Aucune langue du portail ne se lit de droite à gauche.',
  ),
];

const structure: readonly Criterion[] = [
  partly(
    '9.1',
    'Titres de sections',
    ['headings', 'axeRules', { file: markdown, name: 'leave no level out' }],
    'Que chaque titre annonce ce qui le suit.',
  ),
  proven('9.2', 'Zones de la page', ['landmarks', 'axeRules']),
  partly(
    '9.3',
    'Listes',
    ['axeRules'],
    'Qu’aucun rédacteur n’écrit une liste avec de simples tirets et retours à la ligne.',
  ),
  person('9.4', 'Citations', 'Que les citations sont écrites comme telles (« > » en Markdown).'),
];

const presentation: readonly Criterion[] = [
  proven('10.1', 'Présentation par les feuilles de styles', [
    'validHtml',
    { file: built, name: 'holds nothing that the content security policy forbids' },
  ]),
  proven('10.2', 'Contenus présents sans styles', ['withoutStyles', 'wordsOfStyles']),
  partly(
    '10.3',
    'Ordre compréhensible sans styles',
    ['withoutStyles', 'readingOrder'],
    'La lecture d’une fiche sans styles.',
  ),
  partly(
    '10.4',
    'Texte à 200 %',
    ['textSize', 'reflow', 'axeRules'],
    'Qu’aucun texte n’en recouvre un autre.',
  ),
  partly(
    '10.5',
    'Couleurs de fond et de texte ensemble',
    ['pageColours', colours],
    'L’affichage avec les couleurs imposées par la personne.',
  ),
  partly(
    '10.6',
    'Liens visibles dans le texte',
    ['underlinedLinks', 'axeRules'],
    'Les liens dont la nature n’est pas évidente hors d’un texte.',
  ),
  proven('10.7', 'Prise de focus visible', ['tabOrder', 'focusInForcedColours', focusColours]),
  partly(
    '10.8',
    'Contenus cachés',
    ['axeRules', 'tabOrder'],
    'Que ce qui est caché aux lecteurs d’écran ne leur manque pas.',
  ),
  person(
    '10.9',
    'Ni forme, ni taille, ni position seules',
    'Que les textes ne disent pas « le bouton rond » ou « la colonne de droite ».',
  ),
  person('10.10', 'Mise en œuvre du critère 10.9', 'De même.'),
  proven('10.11', 'Ni défilement double à 320 pixels de large, ni à 256 de haut', ['reflow', 'orientations']),
  proven('10.12', 'Espacement du texte', ['textSpacing']),
  absent(
    '10.13',
    'Contenus additionnels au survol ou au focus',
    ['nothingOnHover', 'noTooltip', 'noGesture'],
    'Rien n’apparaît au survol ; seuls les liens d’évitement se montrent au focus.',
  ),
  partly(
    '10.14',
    'Contenus additionnels par les styles',
    ['nothingOnHover', 'skipLinks'],
    'L’ouverture des menus et des volets à la souris, au clavier et au doigt.',
  ),
];

const forms: readonly Criterion[] = [
  partly('11.1', 'Champs étiquetés', ['labels', 'axeRules'], 'Ce qu’un lecteur d’écran dit de chaque champ.'),
  partly('11.2', 'Étiquettes pertinentes', ['labels', 'axeRules'], 'Le sens des étiquettes.'),
  person(
    '11.3',
    'Étiquettes cohérentes',
    'Que les champs de recherche de l’accueil, des pages d’erreur et de la recherche disent la même chose.',
  ),
  partly('11.4', 'Étiquette et champ accolés', ['labels'], 'L’agrandissement à l’écran.'),
  partly('11.5', 'Champs de même nature regroupés', ['groupedFields'], 'Qu’un regroupement ne manque pas.'),
  proven('11.6', 'Légende des regroupements', ['groupedFields']),
  person('11.7', 'Légendes pertinentes', 'Le sens des légendes « Type de contenu » et « Thème ».'),
  person(
    '11.8',
    'Listes de choix regroupées',
    'Que les thèmes restent assez peu nombreux pour une liste simple.',
  ),
  partly(
    '11.9',
    'Intitulés des boutons',
    ['axeRules', 'linkWords', 'linkNamesHoldWords'],
    'Le sens des intitulés.',
  ),
  partly('11.10', 'Contrôle de saisie', [refusedForm], 'Que l’aide de chaque champ dise le format attendu.'),
  partly(
    '11.11',
    'Aide à la correction',
    [refusedForm],
    'Que les exemples donnés, et les conseils quand rien n’est trouvé, aident à corriger.',
  ),
  person(
    '11.12',
    'Données modifiables ou récupérables',
    'Les formulaires envoient un message qu’une personne lit : rien n’est modifié ni supprimé de ce fait.',
  ),
  partly(
    '11.13',
    'Finalité des champs',
    ['axeRules'],
    'Tout nouveau champ sur la personne : attribut « autocomplete ».',
  ),
];

const navigation: readonly Criterion[] = [
  proven('12.1', 'Deux systèmes de navigation', ['waysToContent', 'sameNavigation', 'landmarks']),
  proven('12.2', 'Menus toujours à la même place', ['sameNavigation']),
  partly(
    '12.3',
    'Plan du site pertinent',
    [
      {
        file: 'site/src/content/site-map/site-map.test.ts',
        name: 'lists on one page every section but itself, axis and plain page, in %s',
      },
    ],
    'Que le plan reflète l’organisation du portail.',
  ),
  proven('12.4', 'Plan du site atteint de la même façon', ['waysToContent', 'sameNavigation']),
  proven('12.5', 'Recherche atteinte de la même façon', ['waysToContent', 'sameNavigation']),
  partly(
    '12.6',
    'Zones atteintes ou évitées',
    ['landmarks', 'searchZone', 'skipLinks'],
    'La navigation par zones avec un lecteur d’écran.',
  ),
  proven('12.7', 'Lien d’évitement', ['skipLinks', 'axeRules']),
  partly(
    '12.8',
    'Ordre de tabulation',
    ['tabOrder', 'readingOrder', 'axeRules'],
    'Que l’ordre suit le sens, dans les résultats de la recherche surtout.',
  ),
  proven('12.9', 'Pas de piège au clavier', ['tabOrder']),
  absent(
    '12.10',
    'Raccourcis d’une seule touche',
    ['noKeyListener', 'noShortcut'],
    'Aucun script n’écoute le clavier.',
  ),
  absent(
    '12.11',
    'Contenus additionnels atteints au clavier',
    ['nothingOnHover', 'tabOrder'],
    'Rien n’apparaît au survol.',
  ),
];

const consultation: readonly Criterion[] = [
  absent(
    '13.1',
    'Limites de temps',
    ['noRefresh', 'noTimeLimit', 'axeRules'],
    'Aucune page ne se recharge ni n’expire d’elle-même.',
  ),
  absent('13.2', 'Ouverture de fenêtres', ['noNewWindow', 'newWindows'], 'Aucun script n’ouvre de fenêtre.'),
  partly('13.3', 'Documents bureautiques accessibles', ['fileLinks'], noDownload),
  person('13.4', 'Même information dans la version accessible', noDownload),
  person(
    '13.5',
    'Contenus cryptiques',
    'Que les rédacteurs n’emploient ni émoticônes ni dessins en caractères sans les dire en mots.',
  ),
  person('13.6', 'Pertinence de leur alternative', 'De même.'),
  partly(
    '13.7',
    'Effets de flash',
    ['stillness', 'noMedia'],
    'Les images animées ajoutées par les rédacteurs.',
  ),
  partly(
    '13.8',
    'Contenus en mouvement',
    ['stillness', 'noMovingText', 'axeRules'],
    'Les images animées ajoutées par les rédacteurs.',
  ),
  proven('13.9', 'Portrait et paysage', ['orientations', 'axeRules']),
  absent('13.10', 'Gestes complexes', ['noGesture'], 'Aucun script n’attend de geste.'),
  absent(
    '13.11',
    'Annulation du pointeur',
    ['noGesture', 'noInlineScript'],
    'Rien n’est déclenché à l’appui : liens et boutons agissent au relâchement.',
  ),
  absent(
    '13.12',
    'Mouvements de l’appareil',
    ['noGesture'],
    'Aucun script n’écoute les mouvements de l’appareil.',
  ),
];

/** The topics of RGAA, in its order. */
export const topics: readonly { readonly title: string; readonly criteria: readonly Criterion[] }[] = [
  { title: 'Images', criteria: images },
  { title: 'Cadres', criteria: framesAndColours.slice(0, 2) },
  { title: 'Couleurs', criteria: framesAndColours.slice(2) },
  { title: 'Multimédia', criteria: media },
  { title: 'Tableaux', criteria: tables },
  { title: 'Liens', criteria: links },
  { title: 'Scripts', criteria: scripts },
  { title: 'Éléments obligatoires', criteria: mandatory },
  { title: 'Structuration de l’information', criteria: structure },
  { title: 'Présentation de l’information', criteria: presentation },
  { title: 'Formulaires', criteria: forms },
  { title: 'Navigation', criteria: navigation },
  { title: 'Consultation', criteria: consultation },
];
