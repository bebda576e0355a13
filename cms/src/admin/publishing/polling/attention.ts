/** How long without a gesture before nobody is thought to look, in milliseconds. */
const PATIENCE_MS = 10 * 60_000;

const gestures = ['pointermove', 'pointerdown', 'keydown', 'visibilitychange'] as const;

export interface Attention {
  isWatched(): boolean;
  stop(): void;
}

/**
 * Tells whether someone looks at the screen: the tab is shown, and a hand moved in the last ten minutes.
 * Without this, a screen left open would keep its session alive for ever.
 */
export function followAttention(onGesture: () => void): Attention {
  let lastGestureAt = Date.now();
  function notice(): void {
    if (document.hidden) return;
    lastGestureAt = Date.now();
    onGesture();
  }
  for (const gesture of gestures) document.addEventListener(gesture, notice, { passive: true });
  return {
    isWatched: () => !document.hidden && Date.now() - lastGestureAt < PATIENCE_MS,
    stop() {
      for (const gesture of gestures) document.removeEventListener(gesture, notice);
    },
  };
}
