import { getMetadataStorage, ValidationTypes, type ValidatorConstraintInterface } from 'class-validator';

/**
 * Keeps rules
 *
 * Whether a payload, with those nested in it, keeps all rules that its decorators declare. What runs is class-validator's
 * own validators, looked up once a class; its `validateSync` looks each up again for every object, and makes an error
 * for every property before it knows of a fault, which takes five times as long. `false` says no more than this: ask
 * class-validator, which finds what is wrong. A class that declares another sort of rule is never told `true`.
 */
export function keepsRules(payload: object): boolean {
  const kind = payload.constructor;
  let rules = known.get(kind);
  if (!rules) known.set(kind, (rules = rulesOf(kind)));
  return rules.length > 0 && rules.every((rule) => rule(payload));
}

type Rule = (payload: object) => boolean;

const known = new Map<object, readonly Rule[]>();

/** One rule a property; none where class-validator must decide. */
function rulesOf(kind: NewableFunction): readonly Rule[] {
  const storage = getMetadataStorage();
  const declared = storage.getTargetValidationMetadatas(kind, '', false, false);
  const isPlain = declared.every(
    ({ type, each, validateIf, groups }) => sorts.includes(type) && !each && !validateIf && !groups?.length,
  );
  if (!isPlain) return [];
  return Object.entries(storage.groupByPropertyName(declared)).map(([property, metadatas]) => {
    const ofSort = (sort: string) => metadatas.filter(({ type }) => type === sort);
    const conditions = ofSort(ValidationTypes.CONDITIONAL_VALIDATION).map(
      ({ constraints }) => constraints[0] as (payload: object, value: unknown) => boolean,
    );
    const validators = ofSort(ValidationTypes.CUSTOM_VALIDATION).flatMap(({ constraintCls, constraints }) =>
      storage.getTargetValidatorConstraints(constraintCls).map(({ instance }) => ({ instance, constraints })),
    );
    const isNested = ofSort(ValidationTypes.NESTED_VALIDATION).length > 0;
    return ruleOf(kind.name, property, conditions, validators, isNested);
  });
}

const sorts = [
  ValidationTypes.CONDITIONAL_VALIDATION,
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
];

function ruleOf(
  targetName: string,
  property: string,
  conditions: readonly ((payload: object, value: unknown) => boolean)[],
  validators: readonly { readonly instance: ValidatorConstraintInterface; readonly constraints: unknown[] }[],
  isNested: boolean,
): Rule {
  return (object) => {
    const value: unknown = object[property as keyof typeof object];
    for (const holds of conditions) if (!holds(object, value)) return true;
    for (const { instance, constraints } of validators) {
      if (instance.validate(value, { targetName, property, object, value, constraints }) !== true) return false;
    }
    return !isNested || (value instanceof Object && keepsRules(value));
  };
}
