import { describe, expect, it } from 'vitest';
import { circleOf, cutCircles } from './circles.ts';
import { type Circle, rankRelated } from './rank.ts';

const circle = (kind: Circle['kind'], target: string, ...members: readonly string[]): Circle => ({
  kind,
  target,
  members,
});

const rank = (circles: readonly Circle[], known: readonly string[] = [], most = 4) =>
  rankRelated('me', circles, new Set(known), most).map(({ record }) => record);

describe('the records related to one', () => {
  it('are those with most in common, and each says what, the strongest first', () => {
    const circles = [
      circle('territory', 'pau', 'c', 'me'),
      circle('theme', 'eau', 'a', 'b', 'c', 'me'),
      circle('action', '5.2.3', 'b', 'me'),
    ];
    expect(rankRelated('me', circles, new Set(), 4)).toEqual([
      {
        record: 'b',
        ties: [
          { kind: 'action', target: '5.2.3' },
          { kind: 'theme', target: 'eau' },
        ],
      },
      {
        record: 'c',
        ties: [
          { kind: 'theme', target: 'eau' },
          { kind: 'territory', target: 'pau' },
        ],
      },
      { record: 'a', ties: [{ kind: 'theme', target: 'eau' }] },
    ]);
  });

  it('count the same action and the same origin for more than a theme, a body or a place', () => {
    const circles = [
      circle('territory', 't', 'd'),
      circle('owner', 'o', 'e'),
      circle('theme', 'h', 'c'),
      circle('origin', 'p', 'b'),
      circle('action', 'a', 'a'),
    ];
    expect(rank(circles, [], 9)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('with as much in common come in the order of their circle, going round from the record', () => {
    expect(rank([circle('theme', 'eau', 'a', 'b', 'me', 'x', 'y')])).toEqual(['x', 'y', 'a', 'b']);
    expect(rank([circle('theme', 'eau', 'me', 'a', 'b', 'x', 'y')])).toEqual(['a', 'b', 'x', 'y']);
  });

  it('are not the record itself, nor those that the page shows anyway, nor more than asked', () => {
    expect(rank([circle('theme', 'eau', 'a', 'b', 'me', 'x', 'y')], ['x'], 2)).toEqual(['y', 'a']);
    expect(rank([circle('theme', 'eau', 'me')])).toEqual([]);
  });

  it('are found from a circle that the record has just left', () => {
    expect(rank([circle('action', '5.2.3', 'a', 'b')])).toEqual(['a', 'b']);
  });
});

describe('circles', () => {
  const named = (count: number) => Array.from({ length: count }, (_, rank) => `project p${rank}`);

  it('hold all the records once, each in its own', () => {
    const circles = cutCircles(named(1_000));
    expect(circles.flat().toSorted()).toEqual(named(1_000).toSorted());
    for (const [rank, members] of circles.entries())
      for (const member of members) expect(circleOf(member, circles.length)).toBe(rank);
  });

  it('are one as long as it is small, and stay small however many records there are', () => {
    expect([0, 1, 16].map((count) => cutCircles(named(count)).length)).toEqual([1, 1, 1]);
    for (const count of [17, 1_000, 10_000]) {
      const sizes = cutCircles(named(count)).map(({ length }) => length);
      expect(Math.max(...sizes)).toBeLessThan(40);
      expect(count / sizes.length).toBeGreaterThan(8);
    }
  });

  it('are the same in whatever order the records come, so that a title moves nothing', () => {
    expect(cutCircles(named(100).toReversed())).toEqual(cutCircles(named(100)));
  });

  it('are the same but one when a record comes', () => {
    const before = cutCircles(named(1_000));
    const after = cutCircles([...named(1_000), 'project new']);
    const changed = after.filter((members, rank) => members.join() !== before[rank]?.join());
    expect(changed.map((members) => members.includes('project new'))).toEqual([true]);
  });

  it('of a finer cut are parts of those of another', () => {
    const all = named(2_000);
    const [fine, wide] = [cutCircles(all), cutCircles(all.slice(0, 200))];
    for (const members of fine)
      expect(new Set(members.map((member) => circleOf(member, wide.length))).size).toBeLessThan(2);
  });
});
