/** The few gestures on a parsed page that showing a form again needs. */
import { Element, type ParentNode, Text, isTag } from 'domhandler';
import { findOne } from 'domutils';

/** The first element that carries an attribute, with a value when one is given. */
export function findBy(root: ParentNode, attribute: string, value?: string): Element | null {
  const matches = ({ attribs }: Element) =>
    value === undefined ? attribute in attribs : attribs[attribute] === value;
  return findOne(matches, root.children);
}

/** The elements of a given name below a node, however deep. */
export function findTags(root: ParentNode, name: string): Element[] {
  return root.children.flatMap((child) =>
    isTag(child) ? [...(child.name === name ? [child] : []), ...findTags(child, name)] : [],
  );
}

/** Puts nodes in the place of what an element holds. */
export function setChildren(target: Element, children: readonly (Element | Text)[]): void {
  target.children = [...children];
  for (const child of children) child.parent = target;
}

/** Puts words in the place of what an element holds. */
export const setWords = (target: Element, words: string) => setChildren(target, [new Text(words)]);

export function show(target: Element | null): void {
  delete target?.attribs['hidden'];
}

/** A line of a list that leads to a field. */
export function linkLine(words: string, href: string): Element {
  const link = new Element('a', { href });
  setWords(link, words);
  const line = new Element('li', {});
  setChildren(line, [link]);
  return line;
}
