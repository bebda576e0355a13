/** Files that follow from others: what a clean build is not compared by. */
import { freshIndexFolder, mainIndexFolder } from '@agenda21/content-types';
import { compressedEnds } from './compress.ts';

/** Tells whether a file is the compressed form of another one. */
export const isCompressedForm = (file: string): boolean => compressedEnds.some((end) => file.endsWith(end));

/** Tells whether a file, named from the root of the site, is of the search index. */
export const isOfSearch = (file: string): boolean =>
  file.startsWith(mainIndexFolder) || file.startsWith(freshIndexFolder);

/** Tells whether a file is a compressed form or of the search index. */
export const isDerived = (file: string): boolean => isCompressedForm(file) || isOfSearch(file);
