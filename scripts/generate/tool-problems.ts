/** `x-tool`, `x-read-only` and `x-reaches-customer`. */
import type { Check } from "./problems.ts";

export const toolProblems: Check = ({ method, operation }, { vendor }) => {
  const prefix = `${vendor.replaceAll("-", "_")}_`;
  const { "x-tool": tool, "x-read-only": readOnly, "x-reaches-customer": reaches } = operation;
  const found: string[] = [];
  if (tool !== undefined && !(tool.startsWith(prefix) && /^[a-z][a-z0-9_]*[a-z0-9]$/.test(tool))) {
    found.push(
      `\`x-tool: ${tool}\` is not a tool's name. Write \`${prefix}\` and words in lower case, joined by \`_\`.`,
    );
  }
  if (readOnly !== undefined && method !== "POST") {
    const why = method === "GET" ? "a GET only reads" : `a ${method} changes something`;
    found.push(`\`x-read-only\` on a ${method}. Remove it: ${why}.`);
  }
  if (readOnly && method === "POST" && operation["x-idempotent"] !== true) {
    found.push("`x-read-only` without `x-idempotent: true`. Add it: what only reads can be retried.");
  }
  if (reaches !== undefined && (method === "GET" || readOnly)) {
    found.push("`x-reaches-customer` on an operation that only reads. Remove one of the two.");
  }
  for (const [name, value] of Object.entries({ "x-read-only": readOnly, "x-reaches-customer": reaches })) {
    if (value !== undefined && value !== true) found.push(`\`${name}: ${value}\`. Write \`true\`, or remove it.`);
  }
  return found;
};
