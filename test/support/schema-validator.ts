import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../../scripts/description/document.ts";
import { record } from "../../scripts/description/json.ts";

/** Compiles schemas of a description, strictly: a keyword or a format that JSON Schema does not have is an error. */
export function schemaValidator(description: OpenApiDocument): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword("x-provenance");
  // OpenAPI's own formats: they say how a value is written, not which values there are.
  for (const format of ["binary", "double"]) ajv.addFormat(format, true);
  // The description as a whole is not a schema: its named schemas are put in one, and references lead there.
  const led = (node: unknown) =>
    JSON.parse(JSON.stringify(node).replaceAll("#/components/schemas/", "schemas#/$defs/"));
  ajv.addSchema({ $id: "schemas", $defs: led(description.components.schemas) });
  return (schema) => ajv.compile(record(led(schema)));
}
