/** Words of the languages of contents. */
export const localeWords: Readonly<Record<string, string>> = {
  'actions.delete.label': 'Supprimer la version en {locale}',
  'actions.delete.dialog.title': 'Confirmation',
  'actions.delete.dialog.body': 'Voulez-vous vraiment supprimer cette langue du contenu ?',
  'actions.delete.error': 'La langue n’a pas pu être supprimée.',
  'CMEditViewCopyLocale.cancel-text': 'Non, annuler',
  'CMEditViewCopyLocale.dialog.title': 'Confirmation',
  'CMEditViewCopyLocale.dialog.body':
    'Ce que vous avez écrit sera remplacé par le contenu de la langue choisie :',
  'CMEditViewCopyLocale.dialog.field.label': 'Langue',
  'CMEditViewCopyLocale.dialog.field.placeholder': 'Choisir une langue…',
  'CMEditViewBulkLocale.publish-title': 'Publier plusieurs langues',
  'CMEditViewBulkLocale.unpublish-title': 'Dépublier plusieurs langues',
  'CMEditViewBulkLocale.status': 'État',
  'CMEditViewBulkLocale.publication-status': 'État de publication',
  'CMEditViewBulkLocale.draft-relation-warning':
    'Certaines langues mènent à des contenus qui ne sont pas publiés : ces liens se verront une fois ces contenus publiés.',
  'CMEditViewBulkLocale.continue-confirmation': 'Voulez-vous continuer ?',
  'CMEditViewLocalePicker.locale.create': 'Créer la version en <bold>{locale}</bold>',
  'CMListView.popover.display-locales.more': '{locales} et {count} autres',
  'Settings.list.actions.publishAdditionalInfos': 'La langue affichée sera publiée',
  'Settings.list.actions.unpublishAdditionalInfos': 'La langue affichée sera dépubliée',
  'Settings.locales.modal.create.code.error': 'Choisissez une langue',
  'Settings.locales.modal.create.name.error.min': 'Le nom de la langue compte 50 caractères au plus.',
  'Settings.locales.modal.create.name.error.required': 'Donnez un nom à la langue',
  'list-view.table.header.label': 'Disponible en',
};
