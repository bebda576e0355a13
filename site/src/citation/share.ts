/** Addresses that share a page: plain links, nothing of another site is loaded. Pure. */

/** Opens a message that holds a title and an address. */
export function mailAddress(title: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`;
}

/** Where LinkedIn asks its members what they want to say of an address. */
export function linkedInAddress(address: string): string {
  return `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}`;
}
