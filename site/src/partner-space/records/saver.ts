/** Saves a record as it is typed: soon after each pause, again once the connection is back, and never over what others wrote. */
import type { FieldRefusal } from '@agenda21/content-types/forms';
import { fieldOfRefusal } from '@agenda21/content-types/partner-space';
import type { Answered } from '../ask.ts';
import { type Draft, type Values, openDraft } from './draft.ts';
import type { RemoteRecord, SaveProblem, Saver, SaverParts, SaverState } from './saver-parts.ts';

/** How long a person pauses before what they typed is saved, and a save that failed is tried again, in milliseconds. */
const PAUSE_MS = 1_500;
const RETRY_MS = 5_000;

/** Times that a save is begun anew because others keep saving. */
const MOST_TRIES = 5;

/** What keeps a save from being done that may pass by itself. */
const passing: readonly SaveProblem[] = ['offline', 'limited', 'unavailable', 'stale', 'moved-on'];

const isAmong = (values: Values) => (refusal: FieldRefusal) => Object.hasOwn(values, fieldOfRefusal(refusal));

class RecordSaver implements Saver {
  #state: SaverState;
  #running: Promise<void> | null = null;
  #giveUp = () => {};
  readonly #draft: Draft;
  readonly #remote: RemoteRecord;
  readonly #check: SaverParts['check'];
  readonly #later: SaverParts['later'];
  readonly #onChange: SaverParts['onChange'];

  constructor({ record, blank = {}, remote, copies, clean, check, later, onChange }: SaverParts) {
    this.#draft = openDraft(record ?? { version: '', values: blank }, copies, clean);
    this.#remote = remote;
    this.#check = check;
    this.#later = later;
    this.#onChange = onChange;
    this.#state = {
      id: record?.id ?? null,
      status: 'still',
      savedAt: null,
      texts: this.#draft.texts,
      refused: [],
      clashes: [],
      isKept: true,
    };
    if (this.#draft.isWaiting) this.#plan(0);
  }

  get state() {
    return this.#state;
  }

  type(field: string, text: string): void {
    this.#set({ isKept: this.#draft.type(field, text), status: 'typing' });
    this.#plan(PAUSE_MS);
  }

  async flush(): Promise<boolean> {
    this.#giveUp();
    await this.#inTurn(() => this.#attempt());
    return !this.#draft.isWaiting;
  }

  async begin(): Promise<Answered<string>> {
    await this.flush();
    let problem: SaveProblem | null = null;
    await this.#inTurn(async () => void (problem = await this.#start()));
    const { id } = this.#state;
    return id === null ? { problem: problem ?? 'unavailable', fields: [] } : { problem: null, body: id };
  }

  choose(field: string, whose: 'mine' | 'theirs'): void {
    this.#draft.choose(field, whose);
    this.#set({ clashes: this.#state.clashes.filter((clash) => clash.field !== field) });
    this.#plan(0);
  }

  stop(): void {
    this.#giveUp();
  }

  #set(change: Partial<SaverState>): void {
    this.#state = { ...this.#state, ...change, texts: this.#draft.texts };
    this.#onChange(this.#state);
  }

  #plan(ms: number): void {
    this.#giveUp();
    this.#giveUp = this.#later(() => void this.flush(), ms);
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    while (this.#running) await this.#running;
    this.#running = work().finally(() => void (this.#running = null));
    await this.#running;
  }

  /** Saves what waits; what kept it from being so and may pass is tried again. */
  async #attempt(): Promise<void> {
    if (!this.#draft.isWaiting) return;
    this.#set({ status: 'saving' });
    let problem = await this.#saveOnce();
    for (let tried = 1; problem === 'moved-on' && tried < MOST_TRIES; tried += 1)
      problem = (await this.#catchUp(this.#state.id ?? '')) ?? (await this.#saveOnce());
    this.#set({ status: problem ?? 'saved' });
    if (problem !== null && passing.includes(problem)) this.#plan(RETRY_MS);
  }

  /** Saves what is typed over what is known. @returns what kept it from being so. */
  async #saveOnce(): Promise<SaveProblem | null> {
    const problem = await this.#start();
    if (problem !== null || this.#state.id === null) return problem;
    const { values, clashes } = this.#draft.collect();
    const { sent, wrong } = this.#sort(values);
    this.#set({ clashes, refused: [...wrong, ...this.#state.refused.filter(isAmong(sent))] });
    if (Object.keys(sent).length === 0) return null;
    const answer = await this.#remote.save(this.#state.id, { version: this.#draft.version, values: sent });
    if (answer.problem === 'offline') this.#draft.doubt(sent);
    if (answer.problem !== null) return answer.problem;
    this.#draft.settle(sent, answer.body);
    const { savedAt, refused } = answer.body;
    this.#set({ savedAt, refused: [...wrong, ...refused] });
    return null;
  }

  /** Sets aside what is seen to be wrong without asking: a text that is far too long would stop all the others. */
  #sort(values: Values): { readonly sent: Values; readonly wrong: readonly FieldRefusal[] } {
    const wrong = this.#check(values);
    const isWrong = (name: string) => wrong.some((refusal) => fieldOfRefusal(refusal) === name);
    return { sent: Object.fromEntries(Object.entries(values).filter(([name]) => !isWrong(name))), wrong };
  }

  /** Starts the record when it is not yet. @returns what kept it from being so. */
  async #start(): Promise<SaveProblem | null> {
    if (this.#state.id !== null) return null;
    const started = await this.#remote.start();
    if (started.problem !== null) return started.problem;
    const { id } = started.body;
    const problem = await this.#catchUp(id);
    if (problem !== null) return problem;
    this.#draft.rename(id);
    this.#set({ id });
    return null;
  }

  /** Reads what is saved. @returns what kept it from being read. */
  async #catchUp(id: string): Promise<SaveProblem | null> {
    const read = await this.#remote.read(id);
    if (read.problem === null) this.#draft.take(read.body);
    return read.problem;
  }
}

/** Opens what saves a record. What the device kept of it is saved at once. */
export const openSaver = (parts: SaverParts): Saver => new RecordSaver(parts);
