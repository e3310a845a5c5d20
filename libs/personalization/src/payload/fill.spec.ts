import { InvalidPayload, type PayloadFault } from '@session-generator/domain';
import { IsInt, IsString } from 'class-validator';

import { checked } from './check.js';
import { Faults } from './faults.js';
import { fill } from './fill.js';
import { Optional, Part } from './rules.js';
import { type PayloadClass, shapeOf } from './shape.js';

class Inner {
  @IsInt() depth!: number;
  undecorated?: string;
}

class Outer {
  @Optional() @IsString() second?: string;
  @IsString() first!: string;
  undecorated?: string;
  @Part(Inner) inner!: Inner | null;
}

const sound = { first: 'a', inner: { depth: 1 } };
const read = (body: unknown, Kind: PayloadClass = Outer): object => {
  const faults = new Faults();
  return checked(fill(Kind, body, faults, []), faults);
};

function faultsOf(body: unknown): readonly PayloadFault[] {
  try {
    read(body);
    return [];
  } catch (error) {
    return (error as InvalidPayload).faults;
  }
}

describe('a payload', () => {
  test('has the keys that have a decorator, in the order of their declaration', () => {
    expect(shapeOf(Outer).keys).toEqual(['second', 'first', 'inner']);
  });

  test('is filled with the payloads nested in it', () => {
    const payload = read(sound) as Outer;
    expect([payload.first, payload.inner]).toEqual(['a', Object.assign(new Inner(), { depth: 1 })]);
    expect(payload.inner).toBeInstanceOf(Inner);
  });

  test.each([
    ['a property without a decorator', { ...sound, undecorated: 'x' }, '/undecorated'],
    [
      'the same in a payload that is nested',
      { first: 'a', inner: { depth: 1, undecorated: 'x' } },
      '/inner/undecorated',
    ],
    ['a key of no property', { ...sound, third: 'x' }, '/third'],
    ['what every object has', { ...sound, constructor: 'x' }, '/constructor'],
    ['a prototype', JSON.parse('{"first": "a", "inner": {"depth": 1}, "__proto__": {"second": 7}}'), '/__proto__'],
  ])('refuses %s', (_case, body, pointer) => {
    expect(faultsOf(body).map((fault) => fault.pointer)).toEqual([pointer]);
  });

  test('tells of a key that is not known which it may have meant, else which are known', () => {
    const details = faultsOf({ ...sound, secnod: 'x', undecorated: 'x' }).map(({ detail }) => detail);
    expect(details).toEqual([
      'Not known: did you mean "second"?',
      'Not known: leave it out. Known here: second, first, inner.',
    ]);
  });

  test('tells what a payload that is no object should have', () => {
    expect(faultsOf({ ...sound, inner: [] })).toEqual([{ pointer: '/inner', detail: 'Send an object of depth.' }]);
  });
});
