import { challengeTypeNames, modalities, steps } from './form.js';
import { forms } from './forms.js';

/** What the hot paths ask of a form, by its row, as plain numbers. */
export const typeOfForm: readonly number[] = forms.map(({ type }) => challengeTypeNames.indexOf(type));
export const stepOfForm: readonly number[] = forms.map(({ step }) => steps.indexOf(step));
export const needsOfForm: readonly number[] = forms.map(({ needs }) =>
  needs.reduce((bits, modality) => bits | modalities[modality], 0),
);

/** The name of a step by its number, for reasons that people read. */
export const stepName = (step: number): string => steps[step]!;
