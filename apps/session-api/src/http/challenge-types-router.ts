import { challengeTypes, modalities, steps } from '@session-generator/domain';
import { Router } from 'express';

import { onlyAllow } from './problems.js';

/** What a client may have to show: every type, its forms, how hard each asks and what it needs of a learner. */
export function challengeTypesRouter(): Router {
  const router = Router();
  router
    .route('/')
    .get((_request, response) => void response.json(reply))
    .all(onlyAllow('GET', 'HEAD'));
  return router;
}

const reply = {
  steps,
  modalities: Object.keys(modalities),
  challengeTypes: challengeTypes.map(({ name, title, forms }) => ({
    type: name,
    title,
    steps: steps.filter((step) => forms.some((form) => form.step === step)),
    modalities: Object.keys(modalities).filter((modality) =>
      forms.some(({ needs }) => needs.some((need) => need === modality)),
    ),
    forms: forms.map(({ name: form, direction, way, step, needs }) => ({
      form,
      direction,
      way,
      step,
      modalities: needs,
    })),
  })),
};
