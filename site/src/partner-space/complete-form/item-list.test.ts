import { completeFieldsOf } from '@agenda21/content-types/partner-space';
import { describe, expect, it } from 'vitest';
import { itemKindOf } from './item-list.ts';

const fields = completeFieldsOf('project');
const kindOf = (name: string) => itemKindOf(fields[name] ?? expect.fail(name));

describe('the items of a list', () => {
  it('are read and written as their field carries them, each with all its parts', () => {
    const steps = kindOf('steps');
    expect(steps.read('')).toEqual([]);
    expect(steps.write([])).toBe('');
    const text = steps.write([{ title: 'Choisir' }]);
    expect(text).toBe('[{"title":"Choisir","description":"","duration":""}]');
    expect(steps.read(text)).toEqual([{ title: 'Choisir', description: '', duration: '' }]);
  });

  it('are links when the field is one of links, the ones that are not chosen yet too', () => {
    const themes = kindOf('themes');
    expect(themes.read('["a",""]')).toEqual([{ link: 'a' }, { link: '' }]);
    expect(themes.write([{ link: 'a' }, themes.blank])).toBe('["a",""]');
  });

  it('are none when the text is not one of a list', () => {
    expect([kindOf('steps').read('['), kindOf('themes').read('{}')]).toEqual([[], []]);
  });

  it('are as many as the model allows', () => {
    expect([kindOf('keyFigures').max, kindOf('steps').max]).toEqual([5, 15]);
  });

  it('begin with what the model gives their parts', () => {
    expect(kindOf('milestones').blank).toEqual({ title: '', date: '', isDone: '' });
  });
});
