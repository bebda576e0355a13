/** Words of the media library. */
export const mediaWords: Readonly<Record<string, string>> = {
  'plugin.name': 'Médiathèque',
};
