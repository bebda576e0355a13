/** The fixed words of the examples. They are in French, but for one text in another language. */
import type { Locale } from '@agenda21/content-types';

/** Longer than a line of a phone: only a break inside it keeps it on the page. */
export const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

export const title = 'Exemple de titre';
export const longTitle = `Intergouvernementalisations, anticonstitutionnellement et ${longWord} : exemple d’un intitulé aussi long que le modèle le permet`;

export const sentence = 'Une phrase d’exemple, qui dit en peu de mots de quoi il s’agit.';
export const longSentence = `${sentence} ${longWord} et ${longWord.toLowerCase()} en font un texte difficile à couper, que l’on doit pourtant pouvoir lire en entier.`;
export const paragraphs = `${sentence}\n\nUn second paragraphe d’exemple.\nAvec une seconde ligne.`;

export const email = 'contact@exemple.fr';
export const longEmail =
  'direction-de-l-amenagement-et-de-la-transition-ecologique@agglomeration-d-exemple.fr';
export const longUrl = `https://tres-long-nom-de-domaine-d-exemple.exemple.fr/${'un-chemin-sans-espace/'.repeat(6)}page?parametre=valeur`;

/** Words in another language than the page, with the `lang` attribute that they need. */
export function otherWords(locale: Locale): { readonly lang: string; readonly words: string } {
  return locale === 'es'
    ? { lang: 'fr', words: 'Exemple dans une autre langue que la page' }
    : { lang: 'es', words: 'Ejemplo en otra lengua que la página' };
}
