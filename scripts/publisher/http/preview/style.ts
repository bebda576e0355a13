/** How the banner of a preview looks. */
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

@media print {
  .preview-banner {
    position: static;
  }
}
`;
