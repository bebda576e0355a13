/** What a preview does inside the editor's frame: it reloads in place after a save. */
export const previewScript = `const origin = document.currentScript.dataset.frameOrigin;
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
