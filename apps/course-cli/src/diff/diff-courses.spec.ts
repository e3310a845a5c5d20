import { asId, courseOf, type Course, type CourseContent, type RevisionId } from '@session-generator/domain';
import { aCourseContent, courseContents, type SkillSketch, type UnitSketch } from '@session-generator/testing';
import * as fc from 'fast-check';

import { diffCourses } from './diff-courses.js';

const opened = (content: CourseContent): Course => courseOf(content, asId<RevisionId>('r'));
const courseWith = (...units: readonly UnitSketch[]): Course => opened(aCourseContent({ units }));
const unit = (id: string, ...skills: readonly SkillSketch[]): UnitSketch => ({ id, name: id.toUpperCase(), skills });
/** `pan = bread | loaf` is a word that means bread, and for which loaf is right too; with a full stop it is a phrase. */
const skill = (id: string, items: string, more: Partial<SkillSketch> = {}): SkillSketch => {
  const all = items.split('; ').map((item) => {
    const [texts = [], meanings = []] = item.split(' = ').map((side) => side.split(' | '));
    return { text: texts[0]!, otherTexts: texts.slice(1), meaning: meanings[0]!, otherMeanings: meanings.slice(1) };
  });
  const isPhrase = ({ text }: { readonly text: string }) => text.endsWith('.');
  return {
    id,
    name: id.toUpperCase(),
    words: all.filter((item) => !isPhrase(item)),
    phrases: all.filter(isPhrase),
    ...more,
  };
};

const food = 'pan = bread; sopa = soup; agua = water; Como pan. = I eat bread.';
const before = courseWith(unit('a', skill('food', food), skill('pets', 'gato = cat; perro = dog')));
const after = (changed: string, more: Partial<SkillSketch> = {}): Course =>
  courseWith(unit('a', skill('food', changed, more), skill('pets', 'gato = cat; perro = dog')));
const texts = (entries: readonly { readonly text: string }[]): string => entries.map(({ text }) => text).join('; ');

describe('diff courses', () => {
  it('finds words and phrases that came, went, and mean something else', () => {
    const { words, phrases } = diffCourses(
      before,
      after('pan = bread; sopa = broth; vino = wine; Como pan. = I am eating bread.; Bebo vino. = I drink wine.'),
    );
    expect([texts(words.added), texts(words.removed)]).toEqual(['vino', 'agua']);
    expect([texts(phrases.added), texts(phrases.removed)]).toEqual(['Bebo vino.', '']);
    const changes = [...words.changed, ...phrases.changed].map(({ before: was, after: is }) => [
      was.meaning,
      is.meaning,
    ]);
    expect(changes).toEqual([
      ['soup', 'broth'],
      ['I eat bread.', 'I am eating bread.'],
    ]);
  });

  it('takes a word with a former id for the one that it was', () => {
    const content = aCourseContent({
      units: [unit('a', skill('meals', food), skill('pets', 'gato = cat; perro = dog'))],
    });
    const renamed = opened({
      ...content,
      components: content.components.map((component) => ({
        ...component,
        ...(component.skill === 'meals' ? { formerly: [component.id.replace('meals', 'food')] } : {}),
      })),
    });
    const { words, phrases, challenges } = diffCourses(before, renamed);
    expect([words.added, words.removed, phrases.added, phrases.removed]).toEqual([[], [], [], []]);
    expect(words.changed.map(({ before: was, after: is }) => `${was.skill} → ${is.skill}`)).toEqual(
      Array.from({ length: 3 }, () => 'food → meals'),
    );
    expect(challenges.changed).toBe(0);
  });

  it.each([
    ['an answer more', food.replace('bread;', 'bread | loaf;'), 'pan +loaf'],
    ['one more in the other direction', food.replace('pan =', 'pan | barra ='), 'pan +barra'],
    ['another meaning', food.replace('soup', 'broth'), 'sopa +broth -soup'],
    ['only another way to write it', food.replace('I eat bread.', 'I eat bread!'), ''],
    ['a new word, which has no answers yet', `${food}; vino = wine`, ''],
  ])('finds answers: %s', (_, changed, found) => {
    const { answers } = diffCourses(before, after(changed));
    const signed = answers.map(({ text, added, removed }) =>
      [text, ...added.map((answer) => `+${answer}`), ...removed.map((answer) => `-${answer}`)].join(' '),
    );
    expect(signed.join('; ')).toBe(found);
  });

  it('finds skills and units that came, went, moved, and are called something else', () => {
    const [one, two, three] = [skill('one', food), skill('two', 'gato = cat'), skill('three', 'rojo = red')];
    const { units, skills } = diffCourses(
      courseWith(unit('a', one, two), unit('b', three)),
      courseWith(unit('c', skill('four', 'azul = blue')), unit('b', three), {
        ...unit('a', { ...two, name: 'Deux' }, one),
        name: 'Alpha',
      }),
    );
    expect([units.added.map(({ id }) => id), units.removed]).toEqual([['c'], []]);
    expect(units.changed).toEqual([{ before: { id: 'a', name: 'A' }, after: { id: 'a', name: 'Alpha' } }]);
    expect(units.moved).toEqual([{ id: 'a', follows: 'b' }]);
    expect(skills.added).toEqual([{ id: 'four', unit: 'c', name: 'FOUR' }]);
    expect(skills.changed.map(({ after: { id, name } }) => [id, name])).toEqual([['two', 'Deux']]);
    expect(skills.moved.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('finds a skill that stands on others than before', () => {
    const pets = (prerequisites: readonly string[]) =>
      courseWith(unit('a', skill('food', food), skill('pets', 'gato = cat', { prerequisites })));
    const { skills } = diffCourses(pets([]), pets(['food']));
    expect(skills.changed).toMatchObject([{ before: { prerequisites: [] }, after: { prerequisites: ['food'] } }]);
  });

  it('counts challenges, and does not see a difficulty', () => {
    const { challenges } = diffCourses(before, after(`${food}; vino = wine`));
    expect(challenges.added).toBeGreaterThan(5);
    expect(challenges.removed).toBe(0);
    const content = aCourseContent();
    const harder = content.challenges.map((challenge) => ({ ...challenge, difficulty: challenge.difficulty + 1 }));
    const found = diffCourses(opened(content), opened({ ...content, challenges: harder }));
    expect(found.challenges).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  it('finds nothing between a course and itself, and backwards the reverse', () => {
    fc.assert(
      fc.property(courseContents, courseContents, (one, other) => {
        const [a, b] = [opened(one), opened(other)];
        const [there, back, none] = [diffCourses(a, b), diffCourses(b, a), diffCourses(a, a)];
        for (const what of ['units', 'skills', 'words', 'phrases'] as const) {
          expect(there[what].added).toEqual(back[what].removed);
          expect(there[what].changed).toHaveLength(back[what].changed.length);
          expect({ ...none[what], moved: [] }).toEqual({ added: [], removed: [], changed: [], moved: [] });
        }
        expect(there.challenges.added).toBe(back.challenges.removed);
        expect([none.answers, none.challenges]).toEqual([[], { added: 0, removed: 0, changed: 0 }]);
      }),
      { numRuns: 30 },
    );
  });
});
