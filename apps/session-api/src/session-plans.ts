import { plans, type SessionPlan } from '@session-generator/domain';

/** The kinds of session that may be asked for, each with its plan. A team that brings a kind of its own binds a longer list. */
export class SessionPlans {
  constructor(readonly all: readonly SessionPlan[] = plans) {}
}
