import sharp, { type Sharp } from 'sharp';

/** A picture with the grain of a photograph and, like one, with the place and the camera it was taken with. */
export function photograph(width: number, height: number): Sharp {
  const grain = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, noise: grain, background: '#888' } })
    .blur(3)
    .withExif({ IFD0: { Make: 'Appareil' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 17/1 0/1' } });
}
