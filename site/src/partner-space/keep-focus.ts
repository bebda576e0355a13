/** Keeps the focus on the page: what had it may be gone once it was pressed, and the next key would start from the top. */

/** How long what does something has to bring the focus elsewhere by itself, in milliseconds. */
const GRACE_MS = 60;

const isThere = (element: Element) => element.isConnected && element.getClientRects().length > 0;

const parentsOf = (element: Element): readonly Element[] => {
  const parent = element.parentElement;
  return parent ? [parent, ...parentsOf(parent)] : [];
};

function focusHeading(part: Element): void {
  const heading = part.querySelector<HTMLElement>('h2, h3');
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}

/**
 * Brings the focus to the heading that is left nearest around what had it, whenever that is gone.
 * @param root the space, which stays as long as its page.
 */
export function keepFocus(root: Element): void {
  let last: Element | null = null;
  let around: readonly Element[] = [];

  function note({ target }: Event): void {
    last = target as Element;
    around = parentsOf(last);
  }

  function mend(): void {
    if (!last || isThere(last) || document.activeElement !== document.body) return;
    const part = around.find((element) => isThere(element) && element.querySelector('h2, h3'));
    last = null;
    if (part) focusHeading(part);
  }

  let timer: ReturnType<typeof setTimeout>;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(mend, GRACE_MS);
  });
  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['hidden', 'open'] });
}
