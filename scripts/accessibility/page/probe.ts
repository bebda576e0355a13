/** What checks ask of a page, from inside it. Installed in each page before its own scripts. */

export interface Probe {
  /** Can it be seen, or at least read aloud? */
  isShown(element: Element): boolean;
  /** Names an element in a finding. */
  tell(element: Element): string;
  /** The words of an element with one space between them. */
  wordsOf(element: Element): string;
  /** What a screen reader calls a link or a button. */
  nameOf(element: Element): string;
  /** The elements that the Tab key goes through, in the order of the document. */
  tabStops(): readonly HTMLElement[];
  /** The pieces of text that are shown. */
  texts(): readonly Text[];
  /** The text that cannot be read: cut off, or beyond the sides of the window. */
  lostTexts(): readonly string[];
  /** The colour behind a point of the window, or behind an element. */
  groundAt(x: number, y: number): string | null;
  /** Contrast of two colours as computed styles give them, from 1 to 21 (WCAG 2, relative luminance). */
  contrast(first: string, second: string): number;
  /** Lays a style over those of the page, which its content security policy cannot refuse; removes it with null. */
  overlay(css: string | null): void;
}

declare global {
  var probe: Probe;
}

/** Runs in the page: nothing outside this function is known there. */
export function installProbe(): void {
  const wordsOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

  const nameOf = (element: Element) => {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    copy.querySelectorAll('img[alt]').forEach((image) => image.replaceWith(image.getAttribute('alt') ?? ''));
    return wordsOf(copy);
  };

  const tell = (element: Element) => {
    const names = [element.localName, element.id && `#${element.id}`, ...element.classList].filter(Boolean);
    return `<${names.join(' ')}> ${nameOf(element).slice(0, 50)}`.trim();
  };

  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

  const tabbable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], iframe, audio, video';
  const scrolls = (element: HTMLElement) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
  /** What Tab does not go to: what is inert, a group that gives the focus to its buttons, and all but one of these. */
  const isPassedOver = (element: HTMLElement) => {
    if (element.closest('[inert]')) return true;
    if (element.matches('[role=radiogroup]')) return element.querySelector('[role=radio]') !== null;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return element !== (group.find(({ checked }) => checked) ?? group[0]);
  };
  const isTabStop = (element: HTMLElement) =>
    element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element) && !isPassedOver(element);
  const tabStops = () =>
    [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.matches(tabbable)
        ? isTabStop(element)
        : scrolls(element) && isShown(element) && !element.querySelector(tabbable),
    );

  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (/\S/.test(text.data) && parent && isShown(parent) && !parent.closest('script, style, noscript'))
        found.push(text);
    }
    return found;
  };

  const isForReadersOnly = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isForReadersOnly(element.parentElement));

  const isLost = (text: Text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (let box = text.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      const isCut = (rect: DOMRect) =>
        (overflowX !== 'visible' && (rect.right > frame.right + 2 || rect.left < frame.left - 2)) ||
        (/hidden|clip/.test(overflowY) && (rect.bottom > frame.bottom + 4 || rect.top < frame.top - 4));
      if (/auto|scroll/.test(overflowX)) return false;
      if (overflowX !== 'visible' && box !== document.body && rects.some(isCut)) return true;
    }
    return rects.some(({ left, right }) => right > innerWidth + 1 || left < -1);
  };

  const lostTexts = () =>
    texts()
      .filter((text) => !isForReadersOnly(text.parentElement) && isLost(text))
      .map((text) => `${tell(text.parentElement ?? document.body)}: ${text.data.trim().slice(0, 50)}`);

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const readColour = (colour: string): readonly [number, number, number, number] => {
    if (!canvas) throw new Error('This browser draws nothing.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };

  const luminance = (colour: string) => {
    const [red, green, blue] = readColour(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (first: string, second: string) => {
    const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const groundOf = (element: Element | null): string => {
    if (!element) return 'Canvas';
    const { fill, backgroundColor } = getComputedStyle(element);
    if (element instanceof SVGGeometryElement && fill !== 'none') return fill;
    return readColour(backgroundColor)[3] > 0 ? backgroundColor : groundOf(element.parentElement);
  };

  const overlaid = new CSSStyleSheet();
  globalThis.probe = {
    isShown,
    tell,
    wordsOf,
    nameOf,
    tabStops,
    texts,
    lostTexts,
    contrast,
    groundAt: (x, y) => {
      const element = document.elementFromPoint(x, y);
      return element ? groundOf(element) : null;
    },
    overlay(css) {
      overlaid.replaceSync(css ?? '');
      const others = document.adoptedStyleSheets.filter((sheet) => sheet !== overlaid);
      document.adoptedStyleSheets = css === null ? others : [...others, overlaid];
    },
  };
}
