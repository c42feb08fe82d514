/** `x-pagination` beyond what the compiler checks in `meta.ts`: which members go together, and the pointers into the request's body. */
import type { OpenApiDocument, Pagination } from "../description/document.ts";
import { objectAt } from "../description/json.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import type { Check } from "./problems.ts";

const pointers = ["above", "upTo", "sort"] as const;
const keysetMembers = [...pointers, "ascending", "descending"] as const;

export const paginationProblems: Check = (described, { document }) => {
  const pagination = described.operation["x-pagination"];
  const problems = pagination ? problemsIn(document, described, pagination) : [];
  return problems.map((problem) => `\`x-pagination\`: ${problem}`);
};

function problemsIn(document: OpenApiDocument, described: DescribedOperation, pagination: Pagination): string[] {
  const { style, first, start } = pagination;
  const problems: string[] = [];
  if ((style === "offset") !== (first === undefined)) {
    problems.push("`first` goes with the styles `page` and `keyset`, and with no other.");
  }
  if (!described.queryNames.includes(start)) problems.push(`\`start: ${start}\` is not a query parameter.`);
  if (style !== "keyset") {
    for (const name of keysetMembers) {
      if (pagination[name] !== undefined) problems.push(`\`${name}\` goes with the style \`keyset\`. Remove it.`);
    }
    return problems;
  }
  for (const name of keysetMembers) {
    if (pagination[name] === undefined) problems.push(`the style \`keyset\` needs \`${name}\`.`);
  }
  for (const name of pointers) {
    const pointer = pagination[name];
    if (pointer === undefined || takes(document, described, pointer)) continue;
    problems.push(`\`${name}: ${pointer}\` leads to nothing that the request's body takes. Correct the pointer.`);
  }
  const parents = pointers.map((name) => pagination[name]?.replace(/\/[^/]*$/, ""));
  if (problems.length === 0 && new Set(parents).size > 1) {
    problems.push("`above`, `upTo` and `sort` must lead to members of one object.");
  }
  return problems;
}

/** Whether a pointer leads to a described member of the request's JSON body, or to one of a free map. */
function takes(document: OpenApiDocument, { body }: DescribedOperation, pointer: string): boolean {
  if (!pointer.startsWith("/")) return false;
  let schema = dereference(document, body?.schema);
  for (const step of stepsOf(pointer)) {
    const properties = objectAt(schema, "properties");
    if (!(step in properties)) return Object(schema).additionalProperties === true;
    schema = dereference(document, properties[step]);
  }
  return true;
}
