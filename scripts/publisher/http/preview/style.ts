/** How the banner of a preview looks, and what is told instead of a page. */
export const previewStyle = `.preview-banner {
  position: sticky;
  inset-block-start: 0;
  z-index: 1000;
  margin: 0;
  padding: 0.75rem 1rem;
  border-block-end: 3px solid #1e1e1e;
  background: #ffe066;
  color: #1e1e1e;
  font: 700 1rem / 1.4 system-ui, sans-serif;
  text-align: center;
}

.preview-banner p {
  margin: 0;
}

/* What has the focus is never under the banner. */
html {
  scroll-padding-block-start: 6rem;
}

.skip-links a:focus {
  z-index: 1001;
}

.plain-page {
  max-inline-size: 38rem;
  margin: 12vh auto;
  padding-inline: 1.5rem;
  font: 1.0625rem / 1.6 system-ui, sans-serif;
  color-scheme: light dark;
  background: light-dark(#faf7f2, #11191b);
  color: light-dark(#1b2a2e, #ece7de);
}

.plain-page a {
  color: light-dark(#0b5766, #86cdd8);
}

.plain-page a:focus-visible {
  outline: 3px solid light-dark(#b3400f, #ffb37a);
  outline-offset: 2px;
}

.plain-page h1 {
  font-size: 1.75rem;
  line-height: 1.2;
}

@media print {
  .preview-banner {
    position: static;
  }
}
`;
