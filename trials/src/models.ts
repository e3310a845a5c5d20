import { type RecallModel, SuccessModel } from '@session-generator/domain';
import { HalfLifeRegression, LogisticSuccess } from '@session-generator/personalization';

export interface Models {
  readonly recall: RecallModel;
  readonly success: SuccessModel;
}

/** The models of the service. */
export const models: Models = { recall: new HalfLifeRegression(), success: new LogisticSuccess() };

/** Everything is about as likely to be answered right, so that `band` binds nothing. */
class EvenSuccess extends SuccessModel {
  override readonly name = 'even';
  override success(): number {
    return 0.85;
  }
}
export const evenModels: Models = { recall: models.recall, success: new EvenSuccess() };
