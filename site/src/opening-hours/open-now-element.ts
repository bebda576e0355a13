import type { LiveWords } from './hours-words.ts';
import { type LiveHours, stateAt } from './open-state.ts';
import { momentInFrance, sayState } from './say-state.ts';

const everyMinute = 60_000;

/** `<open-now>`: says whether a place is open now. Its data is in OpenNow.astro; without script it stays hidden. */
class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#show();
    this.#timer = setInterval(() => this.#show(), everyMinute);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #show(): void {
    const hours = JSON.parse(this.dataset['hours'] ?? '') as LiveHours;
    const words = JSON.parse(this.dataset['words'] ?? '') as LiveWords;
    const moment = momentInFrance(new Date());
    const state = moment && stateAt(hours, moment);
    this.hidden = !state;
    if (!state) return;
    this.dataset['state'] = state.isOpen ? 'open' : 'closed';
    this.textContent = sayState(state, moment, words);
  }
}

customElements.define('open-now', OpenNow);
