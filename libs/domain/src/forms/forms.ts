import { form, type Form, type FormName } from './form.js';

/**
 * Every form
 *
 * What each challenge type can be: its direction, its way, its step, what the learner must be able to do, and how it is
 * answered. The place of a form in this list is its row: add a new one at the end, so that no other row moves.
 */
export const forms: readonly Form[] = [
  form('select-picture', 'from-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose' }),
  form('select-meaning', 'from-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose', in: 'from' }),
  form('select-meaning', 'to-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose', in: 'learning' }),
  form('match-pairs', 'none', 'tap', 'recognise', ['read', 'tap'], { by: 'pairs' }),
  form('judge', 'from-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose', in: 'from' }),
  form('judge', 'to-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose', in: 'learning' }),
  form('missing-word', 'to-learning', 'choose', 'recognise', ['read', 'tap'], { by: 'choose', in: 'learning' }),
  form('missing-word', 'to-learning', 'type', 'produce', ['read', 'type'], { by: 'type', in: 'learning' }),
  form('arrange', 'to-learning', 'tap', 'arrange', ['read', 'tap'], { by: 'tap', in: 'learning' }),
  form('arrange', 'from-learning', 'tap', 'arrange', ['read', 'tap'], { by: 'tap', in: 'from' }),
  form('listen', 'none', 'tap', 'arrange', ['listen', 'tap'], { by: 'tap', in: 'learning' }),
  form('listen', 'none', 'type', 'recall', ['listen', 'type'], { by: 'type', in: 'learning' }),
  form('speak', 'none', 'say', 'arrange', ['read', 'speak'], { by: 'say', in: 'learning' }),
  form('speak', 'to-learning', 'say', 'produce', ['read', 'speak'], { by: 'say', in: 'learning' }),
  form('translate', 'from-learning', 'type', 'recall', ['read', 'type'], { by: 'type', in: 'from' }),
  form('translate', 'to-learning', 'type', 'produce', ['read', 'type'], { by: 'type', in: 'learning' }),
];

const byName: ReadonlyMap<string, Form> = new Map(forms.map((each) => [each.name, each]));

/** The form of a name, or `undefined` if this version has none: a newer revision or service may name others. */
export const knownForm = (name: string): Form | undefined => byName.get(name);

/**
 * The form of a name that this version must have
 *
 * @throws RangeError if it has none; where a name comes from elsewhere, ask `knownForm`
 */
export function formNamed(name: FormName): Form {
  const found = byName.get(name);
  if (!found)
    throw new RangeError(`There is no form "${name}" in this version. Use the version that made it, or newer.`);
  return found;
}
