/** What becomes of the focus while the Tab key is held, from inside a page. */

export interface FocusWatch {
  /** How many elements Tab should go through. */
  readonly length: number;
  /** Looks at where the focus is in the end, and tells all that went wrong on the way. */
  end(): readonly string[];
}

declare global {
  var focusWatch: FocusWatch;
}

/**
 * Looks at the focus each time that Tab is about to move it on. Runs in the page, after the probe: nothing outside this
 * function is known there.
 * @param leastContrast of the outline of the focus with what is around it.
 */
export function watchFocus(leastContrast: number): void {
  const stops = probe.tabStops();
  const findings: string[] = [];
  let presses = 0;
  let isAstray = false;

  const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);

  /** Is something else drawn over the middle of an element? */
  const isCovered = (element: Element, { left, top, width, height }: DOMRect) => {
    const seen = document.elementFromPoint(
      clamp(left + width / 2, innerWidth),
      clamp(top + Math.min(height, innerHeight) / 2, innerHeight),
    );
    if (!seen) return true;
    return ![element, element.closest('label')].some((one) => one?.contains(seen) || seen.contains(one));
  };

  const isOutlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);

  /** What is wrong with the outline of an element, compared with what it is drawn on. */
  const findOutlineFault = (element: Element) => {
    const outlined = [null, '::after', '::before']
      .map((part) => ({ part, style: getComputedStyle(element, part) }))
      .filter(({ part, style }) => part === null || style.content !== 'none')
      .find(({ style }) => isOutlined(style));
    if (!outlined) return 'the focus shows no outline';
    // A point of a map lies on others, whose colours are those of what they show: the ground of its outline is any.
    if (element instanceof SVGElement) return null;
    const { outlineColor, outlineOffset, outlineWidth } = outlined.style;
    const frame = outlined.part !== null && element instanceof HTMLElement ? element.offsetParent : null;
    const box = frame ? frame.getBoundingClientRect() : element.getClientRects()[0];
    const { left, right, top, bottom } = box ?? element.getBoundingClientRect();
    const distance = parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const faint = [
      [left - distance, y],
      [right + distance, y],
      [x, top - distance],
      [x, bottom + distance],
    ]
      .map(([across = 0, down = 0]) => probe.groundAt(across, down))
      .find((ground) => ground && probe.contrast(outlineColor, ground) < leastContrast);
    return faint ? `its outline ${outlineColor} is faint on ${faint}` : null;
  };

  /** Looks at the element that the last press reached. */
  const look = () => {
    const wanted = stops[presses - 1];
    if (!wanted || isAstray) return;
    const { activeElement: reached } = document;
    // What a page makes anew on the way, such as a list of results, is looked for again.
    const isThere = reached === wanted || reached === probe.tabStops()[presses - 1];
    if (!isThere || !reached) {
      isAstray = true;
      findings.push(`Tab reaches ${probe.tell(reached ?? document.body)} instead of ${probe.tell(wanted)}`);
      return;
    }
    const box = reached.getClientRects()[0];
    if (box && isCovered(reached, box)) findings.push(`${probe.tell(wanted)}: something covers it`);
    const outline = findOutlineFault(reached);
    if (outline) findings.push(`${probe.tell(wanted)}: ${outline}`);
  };

  const listener = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    look();
    presses += 1;
  };
  addEventListener('keydown', listener, { capture: true });

  globalThis.focusWatch = {
    length: stops.length,
    end() {
      removeEventListener('keydown', listener, { capture: true });
      const isOut = [document.body, stops[0]].includes(document.activeElement as HTMLElement);
      if (!isAstray && !isOut) findings.push('Tab does not leave the page at its end');
      return findings;
    },
  };
}
