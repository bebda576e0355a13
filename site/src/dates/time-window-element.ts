import { followDay } from './follow-day.ts';
import { stageOn } from './stage.ts';

/** `<time-window>`: shows what is true on the day of the reader, when the page was made on another. */
class TimeWindow extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = followDay((today) => this.#show(today));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show(today: string): void {
    // A form that is being filled in is not taken away at midnight: whoever receives it says that it is too late.
    if (this.contains(document.activeElement)) return;
    const { opensOn = null, closesOn = null } = this.dataset;
    const stage = stageOn(today, { opensOn, closesOn });
    const parts = [...this.querySelectorAll<HTMLElement>(':scope > [data-stage]')];
    // A clock that is late asks for a stage that the page no longer has: what it shows is right.
    if (!parts.some((part) => part.dataset['stage'] === stage)) return;
    for (const part of parts) part.hidden = part.dataset['stage'] !== stage;
  }
}

customElements.define('time-window', TimeWindow);
