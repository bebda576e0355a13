/** What a preview does inside the frame of who writes it: it reloads in place after a save. */
export const previewScript = `const { frameOrigin } = document.currentScript.dataset;
const origin = frameOrigin === "'self'" ? location.origin : frameOrigin;
const kept = 'preview-scroll';

const position = Number(sessionStorage.getItem(kept));
sessionStorage.removeItem(kept);
if (position > 0) scrollTo({ top: position, behavior: 'instant' });

addEventListener('message', (event) => {
  if (event.origin !== origin || event.source !== parent || event.data?.type !== 'strapiUpdate') return;
  sessionStorage.setItem(kept, String(scrollY));
  location.reload();
});
`;
