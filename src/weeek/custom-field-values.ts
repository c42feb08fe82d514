/** Custom fields are read as an array of fields and written as a map of values. */
import type * as Described from "../../generated/weeek/paths.ts";

/** A custom field with its value, as a record that was read has it. */
export interface CustomFieldValue extends Described.CustomFieldValue {}
/** Values to write, each under the id of its custom field. */
export interface CustomFieldValues extends Described.CustomFieldValues {}

/**
 * The values of a record's custom fields in the form that a write takes: `{ ...customFieldValues(deal), [fieldId]: "new" }`. Each value
 * is as it was read. A field without one (null) is left out, and so stays as it is: how to write null is not documented.
 * @param record a deal, a task, or another record with custom fields, as it was read
 */
export function customFieldValues({
  customFields = [],
}: {
  customFields?: readonly CustomFieldValue[] | undefined;
}): CustomFieldValues {
  return Object.fromEntries(customFields.filter(({ value }) => value !== null).map(({ id, value }) => [id, value]));
}
