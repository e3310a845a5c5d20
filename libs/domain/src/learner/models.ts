import type { RecallModel } from './recall-model.js';
import type { SuccessModel } from './success-model.js';

/** The learner models that a session is chosen with. */
export interface Models {
  readonly recall: RecallModel;
  readonly success: SuccessModel;
}
