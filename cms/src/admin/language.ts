/** Where Strapi's admin keeps the language of its reader. */
const storageKey = 'strapi-admin-language';

/** Shows the admin in French to whoever has not chosen another language, from the sign-in page on. */
export function preferFrench(): void {
  const chosen = localStorage.getItem(storageKey) ?? 'fr';
  localStorage.setItem(storageKey, chosen);
  document.documentElement.lang = chosen;
}
