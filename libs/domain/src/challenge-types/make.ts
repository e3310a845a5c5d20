import type { MadeChallenge, Material } from './challenge-type.js';
import type { Form } from '../forms/form.js';

/** Fills in what most makers leave alone: about the component itself, its topics, its difficulty and no more. */
export function about(
  material: Material,
  form: Form,
  own: Pick<MadeChallenge, 'prompt' | 'accepted'> & Partial<MadeChallenge>,
): MadeChallenge {
  return {
    form,
    about: material.component,
    exercises: exercisedBy(material),
    ...(material.kind === 'phrase' ? { phrase: material.component } : {}),
    difficulty: material.difficulty + stepDifficulty[form.step],
    sensitivity: material.sensitivity,
    distractors: [],
    tokens: [],
    joiner: '',
    pairs: [],
    ...own,
  };
}

/** Everything that is right where the text, or the meaning, of a component is asked for. */
export const allTexts = ({ texts, textPatterns }: Material): Right => rightOf(texts, textPatterns);
export const allMeanings = ({ meanings, meaningPatterns }: Material): Right => rightOf(meanings, meaningPatterns);

type Right = Pick<MadeChallenge, 'accepted' | 'patterns'>;
const rightOf = (accepted: readonly string[], patterns: readonly string[] | undefined): Right =>
  patterns === undefined ? { accepted } : { accepted, patterns };

/** Harder steps add to the difficulty of a component, in logits. A prior: real answers should replace it. */
export const stepDifficulty = { recognise: -1, arrange: -0.3, recall: 0.4, produce: 1 } as const;

const exercisedBy = (material: Material): MadeChallenge['exercises'] => [
  ...new Set([material.component, ...material.occurrences.map(({ component }) => component)]),
];
