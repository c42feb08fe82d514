/** Custom fields are read as an array of fields and written as a map of values. */
import type { CustomFieldValue, CustomFieldValues } from "../../generated/weeek/models.ts";

/**
 * Converts the custom fields of a record that was read into the map that a write takes: `{ ...customFieldValues(deal), [fieldId]: "new" }`. Each
 * value is as it was read. A field without a value (null) is left out and so stays unchanged: it is not documented how to write null.
 * @param record a deal, a task, or another record with custom fields, as it was read
 */
export function customFieldValues({
  customFields = [],
}: {
  customFields?: readonly CustomFieldValue[] | undefined;
}): CustomFieldValues {
  return Object.fromEntries(customFields.filter(({ value }) => value !== null).map(({ id, value }) => [id, value]));
}
