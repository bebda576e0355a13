/** The declaration of eco-design in French. Its families are those of the RGESN, in its order. */
export const ecodesign = {
  intro:
    'Ce que pèsent les pages du portail, les limites qu’elles ne dépassent pas, et ce qui a été fait pour qu’elles restent légères.',
  measuresTitle: 'Ce que pèsent les pages',
  measures: [
    'Une page de chaque modèle est ouverte pour la première fois dans Chromium, sur un écran de 1920 × 1080 pixels, puis déroulée jusqu’en bas. Pour les fiches, c’est la plus lourde de la démonstration. Le poids est celui de tout ce qui est transféré, compressé, en-têtes compris ; un kilo-octet (ko) fait mille octets.',
    'L’EcoIndex va de A à G. Il tient compte du nombre d’éléments de la page, du nombre de requêtes et du poids.',
    'Le poids affiché en bas de chaque page est celui de son texte et de sa mise en forme, compressés, arrondi au kilo-octet. Il est estimé à quelques pour cent près, sans les images. La page de recherche n’en affiche pas : ce qu’elle charge dépend de ce qu’on cherche.',
  ],
  table: {
    caption: 'Mesures d’une page de chaque modèle',
    page: 'Page',
    weight: 'Poids (ko)',
  },
  states: {
    'home-es': 'Accueil en espagnol',
    'home-eu': 'Accueil en basque',
    'home-oc': 'Accueil en occitan',
    'home-en': 'Accueil en anglais',
    'list-2': 'Deuxième page d’une liste',
    territory: 'Ce qu’il y a sur un territoire',
    'map-choice': 'Carte d’un type de contenu',
    'service-group': 'Services d’un public ou d’un moment',
    'data-set': 'Colonnes d’un fichier de données',
    contributions: 'Contributions à une consultation',
    'search-results': 'Recherche, avec des résultats',
    embed: 'Liste pour un autre site',
    'not-found': 'Page introuvable',
  },
  budgetsTitle: 'Les limites',
  budgetsIntro:
    'Elles sont vérifiées sur chaque modèle de page, dans un navigateur, à chaque passage des tests du logiciel, qui échouent quand l’une est dépassée.',
  budgets: {
    text: (kilobytes: string) => `texte et mise en forme (HTML et CSS) : ${kilobytes}\u00a0ko au plus ;`,
    script: (kilobytes: string) => `scripts : ${kilobytes}\u00a0ko au plus, sauf pour la recherche ;`,
    size: (elements: string, requests: string) =>
      `taille : ${elements} éléments et ${requests} requêtes au plus, sauf les requêtes de la recherche ;`,
    ecoIndex: 'EcoIndex : A ;',
    lighthouse: (performance: string, quality: string) =>
      `Lighthouse, sur mobile : ${performance} au moins pour la rapidité, ${quality} pour l’accessibilité, les bonnes pratiques et le référencement ;`,
    paint: (seconds: string) =>
      `premier affichage : ${seconds} seconde au plus sur un téléphone de milieu de gamme, avec une connexion à 400 kbit/s ;`,
    nothing: 'aucune requête vers un autre site, aucun cookie, aucun fichier de police.',
  },
  familiesTitle: 'Ce qui a été fait',
  familiesIntro:
    'Cette partie suit l’ordre des familles du référentiel général d’écoconception de services numériques (RGESN, 2024). Ce n’est pas un audit : elle ne dit rien des critères qu’elle ne cite pas.',
  families: [
    {
      name: 'Stratégie',
      facts: [
        'Le portail rassemble le plan d’actions, les bonnes pratiques et les projets, pour que ce qui a marché puisse être refait.',
        'Son logiciel est libre, sous licence EUPL 1.2.',
      ],
    },
    {
      name: 'Spécifications',
      facts: [
        'Toutes les pages se lisent sans JavaScript ; seule la recherche en a besoin, et elle le dit.',
        'Les pages s’adaptent à la largeur de l’écran.',
        'Le premier affichage est mesuré sur une connexion lente et un processeur ralenti.',
      ],
    },
    {
      name: 'Architecture',
      facts: [
        'Les pages sont faites d’avance. Une publication ne refait que celles qui montrent ce qui a changé.',
        'Rien n’est chargé depuis un autre site.',
      ],
    },
    {
      name: 'Expérience et interface',
      facts: [
        'Pas de lecture automatique, pas de défilement sans fin : les longues listes ont des pages.',
        'Les polices sont celles de l’appareil : aucune n’est téléchargée.',
        'Les filtres et les menus repliables emploient les éléments du navigateur.',
      ],
    },
    {
      name: 'Contenus',
      facts: [
        'Les photos des fiches sont proposées en plusieurs tailles et en formats légers (AVIF, WebP) ; le navigateur choisit ce qui convient.',
        'Une fiche peut dire quand elle a été relue. Une fiche retirée disparaît des listes et de la recherche.',
      ],
    },
    {
      name: 'Côté navigateur (frontend)',
      facts: [
        'La feuille de style est commune à toutes les pages. Elle est gardée un an par le navigateur, comme les scripts.',
        'Les scripts sont petits et ne viennent que là où ils servent : la recherche, les formulaires, et ce qui change avec le jour.',
        'Une fiche dont la page serait trop lourde n’est pas mise en ligne : la raison en est dite à qui la publie.',
      ],
    },
    {
      name: 'Côté serveur (backend)',
      facts: [
        'Rien n’est calculé pour une visite : le serveur envoie des fichiers, compressés une fois pour toutes.',
        'L’index de recherche est découpé : une recherche n’en charge que les morceaux utiles.',
      ],
    },
    {
      name: 'Hébergement',
      facts: ['Le portail peut être servi par n’importe quel hébergement de fichiers.'],
    },
    {
      name: 'Algorithmie',
      facts: ['Le portail n’emploie ni apprentissage automatique ni intelligence artificielle.'],
    },
  ],
  publisherTitle: 'Ce qu’en dit l’organisme qui publie ce portail',
  contact: 'Une remarque, une page trop lourde ?',
  contactLink: 'Écrivez-nous',
};

export type EcodesignStrings = typeof ecodesign;
