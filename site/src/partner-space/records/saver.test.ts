import type { RecordSave } from '@agenda21/content-types/partner-space';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LocalCopies } from './local-copies.ts';
import type { TypedFields } from './merge-values.ts';
import type { RemoteRecord, SaverState } from './saver-parts.ts';
import { openSaver } from './saver.ts';

const clean = (words: string) => words.trim();

/** The browser sees what is far too long, the space what is a little. */
const check = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([field, text]) =>
    text.length > 100 ? [{ field, problem: 'long' as const }] : [],
  );

/** One record, as the space keeps it: its version is how often it was saved. */
function createRemote() {
  const record = {
    values: { title: '', tagline: '' } as Record<string, string>,
    version: 0,
    starts: 0,
    duringSave: () => {},
  };
  const lost = { before: 0, after: 0 };
  const isLost = (when: keyof typeof lost) => lost[when] > 0 && (lost[when] -= 1) >= 0;
  const offline = { problem: 'offline', fields: [] } as const;
  const read = () => ({ id: 'abc', version: String(record.version), values: record.values });
  const remote: RemoteRecord = {
    async start() {
      record.starts += 1;
      return { problem: null, body: { id: 'abc' } };
    },
    read: async () => ({ problem: null, body: read() as never }),
    async save(_id, { version, values }: RecordSave) {
      record.duringSave();
      if (isLost('before')) return offline;
      if (version !== String(record.version)) return { problem: 'moved-on', fields: [] };
      const kept = Object.entries(values).filter(([, text]) => text.length <= 20);
      record.values = {
        ...record.values,
        ...Object.fromEntries(kept.map(([name, text]) => [name, clean(text)])),
      };
      record.version += 1;
      if (isLost('after')) return offline;
      const refused = Object.entries(values)
        .filter(([, text]) => text.length > 20)
        .map(([field]) => ({ field, problem: 'long' as const }));
      const savedAt = '2026-11-27T14:02:00.000Z';
      return { problem: null, body: { ...read(), savedAt, refused } };
    },
  };
  return { record, lost, remote, read };
}

/** Copies in memory, which outlive a page. */
function createCopies(fields: { kept: TypedFields; name: string }): LocalCopies {
  return {
    read: () => fields.kept,
    keep: (field, typed) => ((fields.kept = { ...fields.kept, [field]: typed }), true),
    drop(field, saved) {
      const { [field]: kept, ...others } = fields.kept;
      if (kept?.is === saved) fields.kept = others;
    },
    rename: (name) => void (fields.name = name),
  };
}

let space: ReturnType<typeof createRemote>;
let device: { kept: TypedFields; name: string };
let waiting: (() => void) | null;
let waitMs: number;

beforeEach(() => {
  space = createRemote();
  device = { kept: {}, name: 'nouveau' };
  waiting = null;
  waitMs = -1;
});

function open(record: ReturnType<typeof space.read> | null = space.read(), blank = {}) {
  const states: SaverState[] = [];
  const saver = openSaver({
    ...{ record, blank, clean, check, remote: space.remote, copies: createCopies(device) },
    later(task, ms) {
      [waiting, waitMs] = [task, ms];
      return () => void (waiting = null);
    },
    onChange: (state) => void states.push(state),
  });
  return { saver, states };
}

/** Somebody else saves a field. */
function saveElsewhere(field: string, text: string): void {
  space.record.values = { ...space.record.values, [field]: text };
  space.record.version += 1;
}

describe('what is typed', () => {
  it('is kept on the device at each key, and saved after a pause', async () => {
    const { saver } = open();
    saver.type('title', 'Ver');
    saver.type('title', 'Verger');
    expect(device.kept).toEqual({ title: { was: '', is: 'Verger' } });
    expect([saver.state.status, waitMs, space.record.version]).toEqual(['typing', 1_500, 0]);
    expect(await saver.flush()).toBe(true);
    expect(space.record.values['title']).toBe('Verger');
    expect([saver.state.status, saver.state.savedAt, device.kept]).toEqual([
      'saved',
      '2026-11-27T14:02:00.000Z',
      {},
    ]);
  });

  it('stays on the screen as it was typed, though its spaces are not saved', async () => {
    const { saver } = open();
    saver.type('title', 'Verger ');
    await saver.flush();
    expect([saver.state.texts['title'], space.record.values['title']]).toEqual(['Verger ', 'Verger']);
  });

  it('while a save is under way is saved by the next one', async () => {
    const { saver } = open();
    saver.type('title', 'Verger');
    space.record.duringSave = () => saver.type('title', 'Verger neuf');
    await saver.flush();
    expect(space.record.values['title']).toBe('Verger');
    space.record.duringSave = () => undefined;
    expect(device.kept).toMatchObject({ title: { is: 'Verger neuf' } });
    expect(await saver.flush()).toBe(true);
    expect(space.record.values['title']).toBe('Verger neuf');
  });

  it('starts a record that there is not yet, once', async () => {
    const { saver } = open(null);
    saver.type('title', 'Verger');
    await Promise.all([saver.flush(), saver.flush()]);
    expect([space.record.starts, saver.state.id, device.name]).toEqual([1, 'abc', 'abc']);
    expect(space.record.values['title']).toBe('Verger');
  });

  it('over what a record holds when it is started is no one else’s', async () => {
    space.record.values = { title: '', phase: 'idée' };
    const { saver } = open(null, { title: '', phase: 'idée' });
    expect(saver.state.texts['phase']).toBe('idée');
    saver.type('phase', 'étude');
    expect(await saver.flush()).toBe(true);
    expect([saver.state.clashes, space.record.values['phase']]).toEqual([[], 'étude']);
  });

  it('and is refused in one place of a field waits with the whole field', async () => {
    const { saver } = open();
    const { save } = space.remote;
    space.remote.save = async (id, asked) => {
      const answer = await save(id, { ...asked, values: {} });
      if (answer.problem !== null) return answer;
      return { ...answer, body: { ...answer.body, refused: [{ field: 'steps.1.title', problem: 'long' }] } };
    };
    saver.type('steps', '[{},{}]');
    expect(await saver.flush()).toBe(false);
    expect(device.kept).toEqual({ steps: { was: '', is: '[{},{}]' } });
  });

  it('that is refused stays where it was typed, and what is not is saved', async () => {
    const { saver } = open();
    saver.type('title', 'x'.repeat(21));
    saver.type('tagline', 'Ici');
    expect(await saver.flush()).toBe(false);
    expect(saver.state.refused).toEqual([{ field: 'title', problem: 'long' }]);
    expect([space.record.values['tagline'], Object.keys(device.kept)]).toEqual(['Ici', ['title']]);
    saver.type('title', 'Court');
    expect(await saver.flush()).toBe(true);
    expect(saver.state.refused).toEqual([]);
  });
});

describe('a field that is refused', () => {
  it('is not any more once it is put back to what is saved', async () => {
    space.record.values = { title: 'Verger', tagline: '' };
    const { saver } = open();
    saver.type('title', 'x'.repeat(21));
    expect(await saver.flush()).toBe(false);
    saver.type('title', 'Verger');
    expect(await saver.flush()).toBe(true);
    expect([saver.state.refused, device.kept, space.record.version]).toEqual([[], {}, 1]);
  });

  it('stays refused when the connection is lost while it is typed again', async () => {
    const { saver } = open();
    saver.type('title', 'x'.repeat(21));
    await saver.flush();
    space.lost.before = 1;
    saver.type('title', 'x'.repeat(22));
    await saver.flush();
    expect(saver.state.refused).toEqual([{ field: 'title', problem: 'long' }]);
  });

  it('by the browser itself is not sent, and the others are', async () => {
    const { saver } = open();
    saver.type('title', 'x'.repeat(101));
    saver.type('tagline', 'Ici');
    space.record.duringSave = () =>
      expect(saver.state.refused).toEqual([{ field: 'title', problem: 'long' }]);
    const sent: string[] = [];
    const { save } = space.remote;
    space.remote.save = (id, asked) => (sent.push(...Object.keys(asked.values)), save(id, asked));
    expect(await saver.flush()).toBe(false);
    expect([sent, space.record.values['tagline']]).toEqual([['tagline'], 'Ici']);
    expect(saver.state.refused).toEqual([{ field: 'title', problem: 'long' }]);
    expect(Object.keys(device.kept)).toEqual(['title']);
  });
});

describe('a record to which a file is given before anything is typed', () => {
  const begun = { problem: null, body: 'abc' };

  it('is started, once', async () => {
    const { saver } = open(null);
    expect(await Promise.all([saver.begin(), saver.begin()])).toEqual([begun, begun]);
    expect([space.record.starts, saver.state.id]).toEqual([1, 'abc']);
  });

  it('is saved first when something is typed', async () => {
    const { saver } = open(null);
    saver.type('title', 'Verger');
    expect(await saver.begin()).toEqual(begun);
    expect([space.record.starts, space.record.values['title']]).toEqual([1, 'Verger']);
  });
});

describe('when the connection is lost', () => {
  it('what is typed waits on the device, and leaves when it is back', async () => {
    const { saver } = open();
    space.lost.before = 1;
    saver.type('title', 'Verger');
    expect(await saver.flush()).toBe(false);
    expect([saver.state.status, saver.state.isKept, waitMs]).toEqual(['offline', true, 5_000]);
    expect(device.kept).toMatchObject({ title: { is: 'Verger' } });
    waiting?.();
    await saver.flush();
    expect([space.record.values['title'], saver.state.status]).toEqual(['Verger', 'saved']);
  });

  it('after the save was done, its answer alone, nothing is doubled and no one has to choose', async () => {
    const { saver } = open();
    space.lost.after = 1;
    saver.type('title', 'Verger');
    await saver.flush();
    expect(saver.state.status).toBe('offline');
    saver.type('title', 'Verger neuf');
    expect(await saver.flush()).toBe(true);
    expect(space.record.values['title']).toBe('Verger neuf');
  });

  it('and the page closed, the next page saves what the device kept', async () => {
    const first = open();
    space.lost.before = 1;
    first.saver.type('title', 'Verger');
    await first.saver.flush();
    const { saver } = open();
    expect(saver.state.texts['title']).toBe('Verger');
    expect(waitMs).toBe(0);
    await saver.flush();
    expect([space.record.values['title'], device.kept]).toEqual(['Verger', {}]);
  });
});

describe('when someone else saves meanwhile', () => {
  it('another field, both are kept and each is shown', async () => {
    const { saver } = open();
    saveElsewhere('tagline', 'Ailleurs');
    saver.type('title', 'Verger');
    expect(await saver.flush()).toBe(true);
    expect(space.record.values).toEqual({ title: 'Verger', tagline: 'Ailleurs' });
    expect(saver.state.texts).toEqual({ title: 'Verger', tagline: 'Ailleurs' });
  });

  it.each([
    ['mine', 'Verger'],
    ['theirs', 'Jardin'],
  ] as const)('the same field, a person chooses: %s', async (whose, expected) => {
    const { saver } = open();
    saveElsewhere('title', 'Jardin');
    saver.type('title', 'Verger');
    expect(await saver.flush()).toBe(false);
    expect(space.record.values['title']).toBe('Jardin');
    expect(device.kept).toMatchObject({ title: { is: 'Verger' } });
    saver.choose('title', whose);
    expect(await saver.flush()).toBe(true);
    expect([space.record.values['title'], saver.state.texts['title']]).toEqual([expected, expected]);
    expect([saver.state.clashes, device.kept]).toEqual([[], {}]);
  });
});
