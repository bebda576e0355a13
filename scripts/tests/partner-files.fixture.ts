import sharp from 'sharp';

/** A photograph of 3000 × 2000 pixels that tells where it was taken. */
export const makePhotograph = (): Promise<Buffer> =>
  sharp({
    create: { width: 3000, height: 2000, channels: 3, noise: { type: 'gaussian' }, background: '#888' },
  })
    .blur(4)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 17/1 0/1' } })
    .jpeg()
    .toBuffer();

/** The least that is a PDF. */
export const pdf =
  '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
