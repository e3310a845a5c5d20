import { ValidateBy, type ValidationArguments } from 'class-validator';

import type { OfferedKind } from '../kinds.js';
import { listed } from './rules.js';
import { isId } from './text.js';

/** What a payload says of a kind of session and its scope, and the kinds that are offered. */
export interface AskedKind {
  readonly kinds: readonly OfferedKind[];
  readonly kind: string;
  readonly skill?: string;
  readonly unit?: string;
}

/** A kind of session that is offered. */
export const Offered = (): PropertyDecorator =>
  ValidateBy({
    name: 'offered',
    validator: {
      validate: (_kind, args) => offeredTo(askedIn(args)) !== undefined,
      defaultMessage: (args) => `Send ${listed(askedIn(args).kinds.map(({ kind }) => kind))}.`,
    },
  });

/** The skill or the unit that a session is of: as the kind takes it, and never both. */
export const ScopeOfKind = (scope: 'skill' | 'unit'): PropertyDecorator =>
  ValidateBy({
    name: 'scopeOfKind',
    validator: {
      validate: (_id, args) => scopeFault(scope, askedIn(args)) === undefined,
      defaultMessage: (args) => scopeFault(scope, askedIn(args))!,
    },
  });

const askedIn = (args: ValidationArguments | undefined): AskedKind => args!.object as AskedKind;

const offeredTo = ({ kinds, kind: asked }: AskedKind): OfferedKind | undefined =>
  kinds.find(({ kind }) => kind === asked);

/** What to send instead. While the kind is unknown, its scopes are too, so only what is wrong for any kind is a fault. */
function scopeFault(scope: 'skill' | 'unit', asked: AskedKind): string | undefined {
  const offered = offeredTo(asked);
  if (asked[scope] === undefined) {
    return offered && scope === missingIn(asked, offered) ? `${sendId(offered.of)} ${takes(offered)}` : undefined;
  }
  if (!isId(asked[scope])) return sendId([scope]);
  if (offered && !offered.of.includes(scope)) return `Leave the ${scope} out. ${takes(offered)}`;
  const isSecond = scope === 'unit' && asked.skill !== undefined && (!offered || offered.of.includes('skill'));
  return isSecond ? 'Leave the unit out, or the skill: a session is of one of them.' : undefined;
}

/** The key to send, if the kind cannot be of the whole course and nothing that it takes was sent. */
function missingIn(asked: AskedKind, { of }: OfferedKind): 'skill' | 'unit' | undefined {
  const taken = (['skill', 'unit'] as const).filter((scope) => of.includes(scope));
  return of.includes('course') || taken.some((scope) => asked[scope] !== undefined) ? undefined : taken[0];
}

const takes = ({ kind, of }: OfferedKind): string => `Kind "${kind}" takes ${joined(of.map((scope) => words[scope]))}.`;

const sendId = (of: OfferedKind['of']): string => {
  const example = of[0] === 'skill' ? 'basics/food' : 'basics';
  return `Send the id of ${joined(of.map((scope) => words[scope]))}, such as "${example}".`;
};

const words = { skill: 'a skill', unit: 'a unit', course: 'the whole course' };

/** @example joined(['a', 'b', 'c']) is `a, b or c` */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
