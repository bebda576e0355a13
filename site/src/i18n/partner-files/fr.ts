/** The words about the files that partners add to their records. All are plain texts: pages hand them to a script. */
export const partnerFiles = {
  photo: {
    title: 'Photo',
    hint: 'JPEG, PNG, WebP ou AVIF, {max} au plus. Le lieu de la prise de vue est effacé du fichier.',
    choose: 'Choisir une photo',
    send: 'Ajouter la photo',
    replace: 'Remplacer la photo',
    rename: 'Changer la description',
    renameSend: 'Enregistrer la description',
    remove: 'Retirer la photo',
    confirmRemove:
      'La photo est retirée du brouillon. Celle qui est déjà en ligne y reste jusqu’à la prochaine publication.',
    added: 'La photo est ajoutée.',
    removed: 'La photo est retirée.',
    credited: 'Photo\u00a0: {credit}',
  },
  picture: {
    title: 'Autres photos',
    hint: 'Celles qui suivent la photo sur la page, dans l’ordre que vous choisissez. JPEG, PNG, WebP ou AVIF, {max} au plus.',
    choose: 'Choisir une autre photo',
    open: 'Ajouter une photo',
    send: 'Ajouter cette photo',
    replace: 'Remplacer cette photo',
    rename: 'Changer sa description',
    renameSend: 'Enregistrer sa description',
    remove: 'Retirer cette photo',
    confirmRemove:
      '«\u00a0{title}\u00a0»\u00a0: cette photo est retirée du brouillon. Ce qui est déjà en ligne y reste jusqu’à la prochaine publication.',
    added: 'La photo est ajoutée aux autres.',
    removed: 'La photo est retirée des autres.',
    none: 'Aucune autre photo pour l’instant. La première s’ajoute dans l’essentiel\u202f; les autres viennent ici après elle.',
  },
  document: {
    title: 'Documents',
    hint: 'Un guide, un plan, un bilan\u00a0: ce qui aide à comprendre ou à refaire. PDF, {max} au plus.',
    choose: 'Choisir un PDF',
    open: 'Ajouter un document',
    send: 'Ajouter ce document',
    replace: 'Remplacer le document',
    rename: 'Modifier ses informations',
    renameSend: 'Enregistrer',
    remove: 'Retirer le document',
    confirmRemove:
      '«\u00a0{title}\u00a0» est retiré du brouillon. Ce qui est déjà en ligne y reste jusqu’à la prochaine publication.',
    added: 'Le document est ajouté.',
    removed: 'Le document est retiré.',
    none: 'Aucun document pour l’instant.',
  },
  fields: {
    alt: {
      label: 'Que voit-on sur cette photo\u202f?',
      hint: 'Une phrase, pour les personnes qui ne la voient pas. Par exemple\u00a0: trois voisins plantent une haie au bord d’un champ.',
      missing: 'Dites en une phrase ce qu’on voit sur la photo.',
    },
    credit: {
      label: 'Qui a pris cette photo\u202f?',
      hint: 'Gardé avec la photo, pour l’équipe du portail.',
    },
    title: {
      label: 'Titre du document',
      hint: 'Ce que l’on y trouve.',
      missing: 'Donnez un titre au document.',
    },
    language: {
      label: 'Langue du document',
      hint: 'Celle dans laquelle il est écrit\u00a0: les lecteurs la voient avant de l’ouvrir.',
    },
    licence: {
      label: 'Que peut-on faire de ce document\u202f?',
      hint: 'Sa licence. Licence Ouverte 2.0 et CC BY\u00a0: le reprendre en citant son auteur. CC BY-SA\u00a0: de même, sous la même licence. Tous droits réservés\u00a0: le lire seulement. Assurez-vous que le document est à vous, photos comprises.',
    },
  },
  unsaid: 'Ne pas le dire',
  moved: '«\u00a0{title}\u00a0» est maintenant à la place {rank} sur {count}.',
  renamed: 'C’est enregistré.',
  long: 'Trop long\u00a0: gardez {max} caractères au plus.',
  drop: 'Ou déposez le fichier ici.',
  chosen: '{name}, {weight}',
  kilobytes: '{count}\u00a0ko',
  megabytes: '{count}\u00a0Mo',
  reading: 'Lecture du fichier…',
  progress: 'Envoi en cours\u00a0: {part}\u00a0%',
  checking: 'Vérification du fichier…',
  cancel: 'Arrêter l’envoi',
  retry: 'Réessayer',
  giveUp: 'Ne rien ajouter',
  waiting:
    'La connexion a été perdue. L’envoi reprendra dès qu’elle revient\u00a0: gardez cette page ouverte.',
  noFile: 'Choisissez d’abord un fichier.',
  pending:
    'Un fichier est choisi, mais pas encore ajouté\u00a0: ajoutez-le, ou renoncez-y, avant d’envoyer la fiche.',
  refused: {
    empty: 'Ce fichier est vide\u00a0: choisissez-en un autre.',
    large: 'Ce fichier pèse plus de {max}\u00a0: réduisez-le, puis choisissez-le de nouveau.',
    kind: {
      photo:
        'Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF, même si son nom le dit\u00a0: choisissez-en un autre.',
      document:
        'Ce fichier n’est pas un PDF, même si son nom le dit\u00a0: enregistrez votre document en PDF, puis choisissez-le.',
    },
    heic: 'Cette photo est au format HEIC, que beaucoup d’écrans ne lisent pas\u00a0: exportez-la en JPEG, puis choisissez-la de nouveau.',
    damaged: 'Ce fichier est abîmé ou incomplet\u00a0: ouvrez-le, enregistrez-le de nouveau, puis réessayez.',
    moving: 'Cette image est animée\u00a0: le portail ne montre que des images fixes.',
    pixels:
      'Cette image a trop de pixels\u00a0: réduisez-la à 4\u202f000 pixels de large et de haut au plus.',
    active:
      'Ce PDF contient un programme, un formulaire à envoyer, un autre fichier ou un lien qui en ouvre un\u00a0: enregistrez-le sans, en l’imprimant en PDF par exemple.',
    protected: 'Ce PDF est protégé par un mot de passe\u00a0: enregistrez-le sans protection.',
    unsure:
      'Ce PDF est écrit d’une façon qui ne permet pas de le vérifier\u00a0: ouvrez-le, enregistrez-le à nouveau au format PDF ou PDF/A, ou imprimez-le en PDF, puis choisissez-le.',
    many: 'Cette fiche a déjà autant de fichiers de cette sorte qu’il est possible\u00a0: retirez-en un d’abord.',
  },
};

export type PartnerFileWords = typeof partnerFiles;
