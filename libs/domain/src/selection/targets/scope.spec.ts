import { courseSample } from '../../course/course.sample.js';
import { asId } from '../../ids.js';
import type { Scope } from '../../request/kinds.js';
import { skillScopeOf } from './scope.js';

const course = courseSample({
  s1: { words: 'a' },
  s2: { words: 'b', prerequisites: ['s1'] },
  s3: { words: 'c', prerequisites: [] },
  s4: { words: 'd', prerequisites: ['s2'] },
  s5: { words: 'e' },
});

describe('skillScopeOf', () => {
  test.each([
    ['s1', []],
    ['s3', []],
    ['s4', ['s1', 's2']],
    ['s5', ['s1', 's2', 's3', 's4']],
  ])('%s stands on %j', (skill, presumed) => expect(presumedOf({ of: 'skill', skill: asId(skill) })).toEqual(presumed));

  test('a session of the course presumes nothing', () => expect(presumedOf({ of: 'course' })).toEqual([]));

  test('a session of a unit presumes what its skills stand on', () => {
    expect(presumedOf({ of: 'unit', unit: asId('u') })).toEqual(['s1', 's2', 's3', 's4']);
  });

  test('what the course does not hold is unknown', () => {
    const unknown = [
      skillScopeOf(course, { of: 'skill', skill: asId('s9') }),
      skillScopeOf(course, { of: 'unit', unit: asId('v') }),
    ];
    expect(unknown).toMatchObject([
      { ok: false, error: { kind: 'unknown-skill', skill: 's9' } },
      { ok: false, error: { kind: 'unknown-unit', unit: 'v' } },
    ]);
  });
});

function presumedOf(asked: Scope): readonly string[] {
  const scope = skillScopeOf(course, asked);
  if (!scope.ok) throw scope.error;
  return [...scope.value.presumed].sort((a, b) => a - b).map((skill) => course.skills[skill]!.id);
}
