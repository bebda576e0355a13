/** What is loaded with the complete form. */
export { PartsAbove, PartsBelow } from './Parts.tsx';
export { PreviewFrame, PreviewTools } from './Preview.tsx';
