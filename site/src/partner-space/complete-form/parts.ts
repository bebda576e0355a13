/** What is loaded with the complete form. */
export { Neighbours } from './Neighbours.tsx';
export { PartsAbove, PartsBelow } from './Parts.tsx';
export { PreviewFrame, PreviewTools } from './Preview.tsx';
