/**
 * Finds a part of a component by the attribute that names it.
 * @throws when the markup does not hold it: the component and its script no longer fit.
 */
export function findPart<E extends Element>(root: ParentNode, name: string, type: new () => E): E {
  const part = root.querySelector(`[data-${name}]`);
  if (!(part instanceof type)) throw new TypeError(`No ${type.name} is marked data-${name}.`);
  return part;
}

/** A copy of the element that a template holds. */
export function cloneOf(template: HTMLTemplateElement): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new TypeError('A template holds no element.');
  return element;
}
