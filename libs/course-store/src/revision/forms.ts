import { forms, type FormName } from '@session-generator/domain';

/** The row of each form in the domain's list. A revision numbers only the forms it has, in the same order. */
export const formRow: ReadonlyMap<FormName, number> = new Map(forms.map(({ name }, row) => [name, row]));

/** A column of forms of a revision as one of rows of the domain's list: the very same one where they agree. */
export function toDomainForms(form: Uint8Array, named: readonly FormName[]): Uint8Array {
  const rows = named.map((name) => formRow.get(name)!);
  return rows.every((row, at) => row === at) ? form : form.map((at) => rows[at]!);
}
