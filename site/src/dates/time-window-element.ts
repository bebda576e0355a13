import { dayInFrance } from '@agenda21/content-types/days';
import { stageOn } from './stage.ts';

/** `<time-window>`: shows what is true on the day of the reader, when the page was made on another. */
class TimeWindow extends HTMLElement {
  connectedCallback(): void {
    const { opensOn = null, closesOn = null } = this.dataset;
    const stage = stageOn(dayInFrance(new Date()), { opensOn, closesOn });
    for (const part of this.querySelectorAll<HTMLElement>(':scope > [data-stage]')) {
      part.hidden = part.dataset['stage'] !== stage;
    }
  }
}

customElements.define('time-window', TimeWindow);
