import { describe, expect, it } from 'vitest';
import { setInFrench } from './french-typography.ts';

describe('French typography', () => {
  it('leaves other spaces as they are', () => {
    expect(setInFrench('une phrase, simple')).toBe('une phrase, simple');
  });

  it('never lets a sign be alone on its line', () => {
    expect(setInFrench('Par exemple : « − 30 % » ?')).toBe(
      'Par exemple\u00A0: «\u00A0− 30\u00A0%\u00A0»\u00A0?',
    );
  });
});
