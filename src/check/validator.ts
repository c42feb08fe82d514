/** Compares one response with what a description says of it. */
import { ConfigError } from "../core/errors.ts";
import { type DescribedOperation, type Description, dereference, type Schema } from "./description.ts";
import { undescribedMembers } from "./undescribed-members.ts";

/** A response as it was received. */
export interface ObservedResponse {
  status: number;
  contentType: string | undefined;
  text: string;
}

/** One way in which a response differs from its description. It holds no value of the response. */
export interface Difference {
  /** JSON pointer into the body, with `*` for any index; empty for the response as a whole. */
  pointer: string;
  /** What differs, such as `is null` or `is missing`. */
  problem: string;
}

export type Validate = (operation: DescribedOperation, response: ObservedResponse) => Difference[];

/** @throws {ConfigError} when the package `ajv` is not installed */
export async function createValidator(description: Description): Promise<Validate> {
  const { Ajv2020 } = await import("ajv/dist/2020.js").catch((cause: unknown) => {
    throw new ConfigError("`crm-deals check` needs the package `ajv`, version 8: npm install ajv@8", { cause });
  });
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
  ajv.addSchema({ $id: "description", components: description.components });
  const absolute = (schema: Schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"description#/'));

  return ({ responses }, { status, contentType, text }) => {
    // `default` stands for the errors that nobody has seen: one that is seen is worth a description of its own.
    const declared = responses[status];
    if (!declared) return [whole(`status ${status} is not described`)];
    const { content } = dereference(description.components.responses, declared);
    if (!content) return text === "" ? [] : [whole(`${status} has a body, which is not described`)];
    if (text === "") return [whole(`${status} has no body`)];
    const json = content["application/json"];
    if (!json?.schema) return [];

    const media = contentType?.split(";")[0] ?? "none";
    const header = media === "application/json" ? [] : [whole(`the Content-Type is ${media}, not application/json`)];
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return [...header, whole(/^\s*</.test(text) ? "the body is HTML" : "the body is not valid JSON")];
    }
    const valid = ajv.compile(absolute(json.schema));
    valid(body);
    const errors = (valid.errors ?? []).map(({ instancePath, keyword, params, message }) =>
      at(instancePath, problemOf(keyword, params, message)),
    );
    const extra = undescribedMembers(description, json.schema, body).map((pointer) => at(pointer, "is not described"));
    return distinct([...header, ...errors, ...extra]);
  };
}

const formats = {
  "date-time": /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  uri: (text: string) => URL.canParse(text),
  email: /^[^@\s]+@[^@\s]+$/,
  double: true,
  binary: true,
} as const;

function problemOf(keyword: string, params: Record<string, unknown>, message = ""): string {
  if (keyword === "required") return `\`${params.missingProperty}\` is missing`;
  if (keyword === "enum") return "has a value that is not in the enum";
  return message.startsWith("must ") ? message : `violates ${keyword}`;
}

const whole = (problem: string): Difference => ({ pointer: "", problem });
const at = (pointer: string, problem: string): Difference => ({
  pointer: pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"),
  problem,
});

function distinct(differences: Difference[]): Difference[] {
  return [...new Map(differences.map((difference) => [JSON.stringify(difference), difference])).values()];
}
