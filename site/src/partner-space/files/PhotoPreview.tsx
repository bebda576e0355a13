import { useEffect, useRef } from 'preact/hooks';

/** Widest preview, in pixels. */
const PREVIEW_WIDTH = 640;

async function draw(file: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(file);
  const width = Math.min(PREVIEW_WIDTH, picture.width);
  canvas.width = width;
  canvas.height = Math.max(1, Math.round((width / picture.width) * picture.height));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

/** Shows the picture. What has the focus may be below it, and stays in sight. */
function show(element: HTMLCanvasElement): void {
  element.hidden = false;
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** Shows a picture that is chosen. It is drawn, since the policy of the portal shows pictures of the portal only. */
export function PhotoPreview({ file }: { readonly file: Blob }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.hidden = true;
    draw(file, element).then(
      () => show(element),
      // A picture that this browser does not read is checked where it is sent.
      () => undefined,
    );
  }, [file]);
  return <canvas class="space-photo" ref={canvas} aria-hidden="true" hidden />;
}
