/** Custom fields are read as an array and written as a map. */
import { type CustomFieldValue, createWeeekClient, customFieldValues } from "crm-deals/weeek";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const field = (id: string, type: string, value: unknown): CustomFieldValue => ({ id, name: id, type, value });

const fields = [
  field("text", "text", "Lindenstraße 12"),
  field("empty-text", "text", ""),
  field("unset", "datetime", null),
  field("no", "boolean", false),
  field("zero", "number", 0),
  field("choices", "multiselect", ["option-1", "option-2"]),
  field("people", "member", []),
  field("object", "new in 2027", { from: 1, to: [2, null] }),
  field("__proto__", "text", "a field like any other"),
];

/** Keeps one deal, and takes custom fields as strictly as a server could: what the map does not name loses its value. */
function serveDeal() {
  const values = new Map(fields.map(({ id, value }) => [id, value]));
  return serve(({ method, body }, response) => {
    if (method === "PATCH") {
      const { customFields } = JSON.parse(body);
      if (Array.isArray(customFields) || Object.values(customFields).includes(null)) return json(response, 422, {});
      for (const { id } of fields) values.set(id, Object.hasOwn(customFields, id) ? customFields[id] : null);
      return json(response, 200, { success: true });
    }
    const customFields = fields.map((field) => ({ ...field, value: values.get(field.id) }));
    json(response, 200, { success: true, deal: { id: "d", customFields } });
  });
}

test("read, change one value, write: the others are as they were", async () => {
  const { deals } = createWeeekClient({ token: "token", baseUrl: (await serveDeal()).baseUrl });
  const before = await deals.get("d");
  const after = await deals.patchAndGet("d", {
    customFields: { ...customFieldValues(before), text: "Lindenstraße 14" },
  });
  expect(after.customFields).toEqual(
    before.customFields.map((field) => (field.id === "text" ? { ...field, value: "Lindenstraße 14" } : field)),
  );
});

test("each value is under its field's id, as it was read; a value that is not set is left out", () => {
  const values = customFieldValues({ customFields: fields });
  expect(Object.entries(values)).toEqual(fields.filter(({ id }) => id !== "unset").map(({ id, value }) => [id, value]));
  expect(customFieldValues({ customFields: [] })).toEqual({});
});

test("what was read stays as it is", () => {
  const deal = { customFields: structuredClone(fields) };
  customFieldValues(deal).text = "changed";
  expect(deal.customFields).toEqual(fields);
});
