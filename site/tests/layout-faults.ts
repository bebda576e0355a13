/** What a person would see go wrong on a page, read in the browser: each fault names the element and its words. */
export function findLayoutFaults(): readonly string[] {
  const isMeantToScroll = (element: Element) =>
    element.closest('pre, .table-scroll, .visually-hidden, .skip-links, svg, noscript') !== null;
  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`;
  const { documentElement: root } = document;
  const pageFaults =
    root.scrollWidth > root.clientWidth
      ? [`the page is ${root.scrollWidth - root.clientWidth}px too wide`]
      : [];
  const clipped = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !isMeantToScroll(element),
  );
  const outside = [...document.body.querySelectorAll('a, button, input, h1, h2, h3, p, li, dd')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !isMeantToScroll(element),
  );
  return [
    ...pageFaults,
    ...clipped.map((element) => `wider than its box: ${nameOf(element)}`),
    ...outside.map((element) => `outside the page: ${nameOf(element)}`),
  ];
}
