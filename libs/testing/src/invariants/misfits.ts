import { type Alternates, type Challenge, knownForm, type Modality, steps } from '@session-generator/domain';

import type { CheckedSession } from './breach.js';

/**
 * Misfits
 *
 * Why an alternate is not what its name promises; none if it is. Each is about the component of its challenge, and is
 * not in the session already.
 *
 * @example of `recall A`, `recognise A` is no `harder` one, and `produce B` is about another component
 */
export function misfits(
  alternate: keyof Alternates,
  one: Challenge,
  { challenges }: CheckedSession,
  place: number,
): readonly string[] {
  const instead = challenges[place]!;
  return [
    ...(one.about === undefined || one.about !== instead.about
      ? [`it is about "${one.about}", its challenge about "${instead.about}"`]
      : []),
    ...(challenges.some(({ id }) => id === one.id) ? ['it is in the session already'] : []),
    ...(keepsPromise(alternate, one, instead) ? [] : [`it is not ${promises[alternate]}`]),
    ...('askedBefore' in one === (alternate === 'afterMistake')
      ? []
      : ['only what is asked after a mistake has `askedBefore`']),
    ...('askedBefore' in one && !isBehind(one.askedBefore, place, challenges.length)
      ? [`it is asked before ${String(one.askedBefore)}, and its challenge stands at ${place}`]
      : []),
  ];
}

const promises: Readonly<Record<keyof Alternates, string>> = {
  easier: 'at an easier step, nor at the same one and more likely answered right',
  harder: 'at a harder step, nor at the same one and less likely answered right',
  withoutAudio: 'without listening',
  withoutMicrophone: 'without speaking',
  afterMistake: 'at the same step or an easier one',
};

function keepsPromise(alternate: keyof Alternates, one: Challenge, instead: Challenge): boolean {
  const up = steps.indexOf(one.step) - steps.indexOf(instead.step);
  switch (alternate) {
    case 'easier':
      return up < 0 || (up === 0 && one.successProbability > instead.successProbability);
    case 'harder':
      return up > 0 || (up === 0 && one.successProbability < instead.successProbability);
    case 'withoutAudio':
      return !needs(one, 'listen');
    case 'withoutMicrophone':
      return !needs(one, 'speak');
    case 'afterMistake':
      return up <= 0;
  }
}

const needs = ({ form }: Challenge, modality: Modality): boolean => knownForm(form)?.needs.includes(modality) ?? true;

const isBehind = (before: unknown, place: number, length: number): boolean =>
  Number.isInteger(before) && Number(before) > place && Number(before) <= length;
