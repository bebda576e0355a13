import { expect, it } from 'vitest';
import { DerivedValues } from './derived-values.ts';
import { collectReads, noteRead } from './reads.ts';

/** Numbers that values are made from. */
function makeCells(cells: Record<string, number>) {
  return {
    read: (name: string) => {
      noteRead(name);
      return cells[name] ?? 0;
    },
    write: (name: string, value: number) => {
      cells[name] = value;
      return new Set([name]);
    },
  };
}

it('makes a value once for all who read it', () => {
  const derived = new DerivedValues();
  let times = 0;
  const readTwice = [1, 2].map(() => derived.read('sum', () => (times += 1)));
  expect(readTwice).toEqual([1, 1]);
});

it('hides from its readers what it is made from', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  const { reads } = collectReads(() => derived.read('double', () => cells.read('a') * 2));
  expect([...reads]).toEqual(['=double']);
});

it('touches nobody when it comes out the same', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  const isPositive = () => derived.read('is positive', () => cells.read('a') > 0);
  isPositive();
  expect(derived.refresh(cells.write('a', 5))).toEqual([]);
  expect(derived.refresh(cells.write('a', -5))).toEqual(['=is positive']);
  expect(isPositive()).toBe(false);
});

it('follows a change through values made from values', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  const double = () => derived.read('double', () => cells.read('a') * 2);
  const quadruple = () => derived.read('quadruple', () => double() * 2);
  expect(quadruple()).toBe(4);
  expect(derived.refresh(cells.write('a', 3)).toSorted()).toEqual(['=double', '=quadruple']);
  expect(quadruple()).toBe(12);
});

it('does not make again what is made from a value that came out the same', () => {
  const cells = makeCells({ a: 1, b: 1 });
  const derived = new DerivedValues();
  let times = 0;
  const isPositive = () => derived.read('is positive', () => cells.read('a') > 0);
  const told = () =>
    derived.read('told', () => {
      times += 1;
      return `${isPositive()} ${cells.read('b')}`;
    });
  told();
  expect(derived.refresh(cells.write('a', 5))).toEqual([]);
  expect([told(), times]).toEqual(['true 1', 1]);
  expect(derived.refresh(cells.write('b', 2))).toEqual(['=told']);
  expect(derived.refresh(cells.write('a', -5)).toSorted()).toEqual(['=is positive', '=told']);
  expect([told(), times]).toEqual(['false 2', 3]);
});

it('no longer depends on what it stopped reading', () => {
  const cells = makeCells({ choice: 1, a: 1, b: 2 });
  const derived = new DerivedValues();
  derived.read('chosen', () => cells.read(cells.read('choice') ? 'a' : 'b'));
  derived.refresh(cells.write('choice', 0));
  expect(derived.refresh(cells.write('a', 9))).toEqual([]);
  expect(derived.refresh(cells.write('b', 9))).toEqual(['=chosen']);
});

it('fails for its reader alone when it cannot be made, and is made again later', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  const inverse = () =>
    derived.read('inverse', () => {
      if (cells.read('a') === 0) throw new RangeError('There is no inverse of 0.');
      return 1 / cells.read('a');
    });
  inverse();
  expect(derived.refresh(cells.write('a', 0))).toEqual(['=inverse']);
  expect(inverse).toThrow('no inverse');
  expect(derived.refresh(cells.write('a', 2))).toEqual(['=inverse']);
  expect(inverse()).toBe(0.5);
});

it('spares what is made from a value that comes out the same', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  let times = 0;
  const isPositive = () => derived.read('is positive', () => cells.read('a') > 0);
  const said = () => {
    times += 1;
    return isPositive() ? 'yes' : 'no';
  };
  derived.read('said', said);
  derived.refresh(cells.write('a', 5));
  expect(times).toBe(1);
  expect(derived.refresh(cells.write('a', -5)).toSorted()).toEqual(['=is positive', '=said']);
  expect([times, derived.read('said', said)]).toEqual([2, 'no']);
});

it('settles a value that a change reaches by a short way and by a long one', () => {
  const cells = makeCells({ a: 1 });
  const derived = new DerivedValues();
  const double = () => derived.read('double', () => cells.read('a') * 2);
  const quadruple = () => derived.read('quadruple', () => double() * 2);
  const sum = () => derived.read('sum', () => cells.read('a') + quadruple());
  const next = () => derived.read('next', () => sum() + 1);
  expect(next()).toBe(6);
  expect(derived.refresh(cells.write('a', 3)).toSorted()).toEqual(['=double', '=next', '=quadruple', '=sum']);
  expect([sum(), next()]).toEqual([15, 16]);
});
