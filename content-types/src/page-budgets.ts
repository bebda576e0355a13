/** What a page of the portal may weigh: told to visitors, demanded by the tests, and by the publisher of each page. */
export const pageBudgets = {
  /** HTML and styles, in bytes transferred. */
  textBytes: 20_000,
  /** Scripts, in bytes transferred; the search has none. */
  scriptBytes: 10_000,
  /** Elements, what is inside drawings aside: with three requests and 30 kB, EcoIndex grades a page of more no longer A. */
  elements: 400,
  /** Requests of a first visit that goes to the end of the page; those of the search are not counted. */
  requests: 10,
  /** HTML alone, compressed as it is served, in bytes: what the content of a record may make of its page. */
  htmlBytes: 20_000,
  /** Least score of Lighthouse for performance on a phone, of 100. */
  performance: 98,
  /** Least of its other scores. */
  quality: 100,
  /** First contentful paint on a slow phone, in milliseconds. */
  slowPaintMs: 1500,
} as const;
