/** Every schema compiles and every example is valid, by Ajv's own reading of JSON Schema 2020-12. */
import { vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { bodiesOf } from "../../scripts/description/bodies.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { schemaValidator } from "../support/schema-validator.ts";

describe.each(vendors)("%s", (vendor) => {
  const description = readDescription(vendor);
  const compile = schemaValidator(description);

  test.each(Object.entries(description.components.schemas))("the schema %s compiles", (_name, schema) => {
    expect(compile(schema)).toBeTypeOf("function");
  });

  describe.each(bodiesOf(description))("$pointer", ({ schema, examples }) => {
    test.each(Object.entries(examples))("%s", (_name, { value }) => {
      const validate = compile(schema);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    });
  });
});
