/** Every schema compiles and every example is valid, by Ajv's own reading of JSON Schema 2020-12. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { bodiesOf } from "../../scripts/description/bodies.ts";
import { record } from "../../scripts/description/json.ts";
import { readDescription } from "../../scripts/description/read.ts";

describe.each(vendors)("%s", (vendor) => {
  const description = readDescription(vendor);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword("x-provenance");
  // OpenAPI's own formats: they say how a value is written, not which values there are.
  for (const format of ["binary", "double"]) ajv.addFormat(format, true);
  // The description as a whole is not a schema: its named schemas are put in one, and references lead there.
  const led = (node: unknown) =>
    JSON.parse(JSON.stringify(node).replaceAll("#/components/schemas/", "schemas#/$defs/"));
  ajv.addSchema({ $id: "schemas", $defs: led(description.components.schemas) });

  test.each(Object.entries(description.components.schemas))("the schema %s compiles", (_name, schema) => {
    expect(ajv.compile(led(schema))).toBeTypeOf("function");
  });

  describe.each(bodiesOf(description))("$pointer", ({ schema, examples }) => {
    test.each(Object.entries(examples))("%s", (_name, { value }) => {
      const validate = ajv.compile(record(led(schema)));
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    });
  });
});
