import { dayInFrance } from '@agenda21/content-types/days';
import { stageOn } from './stage.ts';

/** `<time-window>`: shows what is true on the day of the reader, when the page was made on another. */
class TimeWindow extends HTMLElement {
  connectedCallback(): void {
    const { opensOn = null, closesOn = null } = this.dataset;
    const stage = stageOn(dayInFrance(new Date()), { opensOn, closesOn });
    const parts = [...this.querySelectorAll<HTMLElement>(':scope > [data-stage]')];
    // A clock that is late asks for a stage that the page no longer has: what it shows is right.
    if (!parts.some((part) => part.dataset['stage'] === stage)) return;
    for (const part of parts) part.hidden = part.dataset['stage'] !== stage;
  }
}

customElements.define('time-window', TimeWindow);
