/** Words of the content manager. */
export const contentManagerWords: Readonly<Record<string, string>> = {
  'plugin.name': 'Contenus',
  'success.record.unpublish': 'Dépublié',
  'actions.delete.label': 'Supprimer{isLocalized, select, true { (toutes les langues)} other {}}',
  'actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'actions.copy-documentId.label': 'Copier l’identifiant',
  'actions.copy-documentId.success': 'Identifiant copié',
  'components.DynamicZone.move-up': 'Monter',
  'components.DynamicZone.move-down': 'Descendre',
  'components.RelationInputModal.modal-title': 'Modifier le contenu lié',
  'components.RelationInputModal.button-fullpage': 'Ouvrir la fiche',
  'components.RelationInputModal.confirmation-message':
    'Des changements ne sont pas enregistrés. Fermer quand même ? Ils seront perdus.',
  'containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.document.value': '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.documentId.label': 'Identifiant',
  'containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'containers.List.statusFilter.published': 'Publié (tous)',
  'containers.List.statusFilter.publishedModified': 'Publié (modifié depuis)',
  'containers.List.statusFilter.publishedUnmodified': 'Publié (à jour)',
  'containers.list.filters.status': 'État',
  'containers.list.table-headers.status': 'État',
  'containers.list.selectedEntriesModal.title': 'Publier des contenus',
  'containers.list.selectedEntriesModal.selectedCount.publish':
    'Déjà publiés : <b>{publishedCount}</b>. Prêts à publier : <b>{draftCount}</b>. À corriger d’abord : <b>{withErrorsCount}</b>.',
  'containers.list.selectedEntriesModal.selectedCount.unpublish':
    'Déjà dépubliés : <b>{draftCount}</b>. Prêts à dépublier : <b>{publishedCount}</b>.',
  'containers.list.autoCloneModal.error.unique':
    'Deux contenus ne peuvent pas avoir la même valeur dans ce champ.',
  'containers.list.autoCloneModal.error.relation': 'Copier ce lien pourrait l’ôter du contenu d’origine.',
  'form.Input.hint.character.unit': '{maxValue, plural, one { caractère} other { caractères}}',
  'form.Input.hint.minMaxDivider': ' / ',
  'form.Input.hint.text':
    '{min, select, undefined {} other {min. {min}}}{divider}{max, select, undefined {} other {max. {max}}}{unit}{br}{description}',
  'permissions.not-allowed.locale': 'Vous n’avez pas accès à ce contenu dans cette langue',
  'popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'popUpWarning.warning.has-draft-relations.message':
    'Cette fiche est liée à {count, plural, one {# contenu qui n’est pas publié} other {# contenus qui ne sont pas publiés}}. {count, plural, one {Ce lien} other {Ces liens}} ne se verra qu’une fois le contenu lié publié.',
  'popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}}</b> de {entities} {entities, plural, one {fiche mène} other {fiches mènent}} à des contenus qui ne sont pas publiés : on les verra une fois ces contenus publiés.',
  'popUpWarning.warning.unpublish': 'Sans publication, ce contenu redevient un brouillon.',
  'popUpWarning.warning.unpublish-question': 'Voulez-vous vraiment ne pas le publier ?',
  'preview.panel.title': 'Aperçu',
  'preview.panel.button': 'Voir l’aperçu',
  'preview.panel.button-disabled-tooltip': 'Enregistrez d’abord pour voir l’aperçu',
  'preview.page-title': 'Aperçu : {contentType}',
  'preview.header.close': 'Fermer l’aperçu',
  'preview.copy.success': 'Adresse de l’aperçu copiée',
  'preview.device.select': 'Choisir un écran',
  'preview.device.desktop': 'Ordinateur',
  'preview.device.mobile': 'Téléphone',
  'relation.create': 'Créer un contenu lié',
  'success.records.publish': 'Contenus publiés.',
  'listView.validation.errors.title': 'À corriger',
  'listView.validation.errors.message':
    'Vérifiez les champs avant de publier : champs obligatoires, longueurs, formes attendues.',
  'validation.error.unreadable-required-field':
    'Vos droits ne permettent pas de voir certains champs obligatoires : demandez-les à un administrateur.',
};
