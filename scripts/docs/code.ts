/** TypeScript literals, laid out to fit. */

/** A literal: text as it stands, or brackets around parts. */
export type Code = string | { open: "{" | "["; parts: { name?: string; value: Code }[] };

const width = 64;

/** @param column where it begins on its line */
export function print(code: Code, column = 0, indent = ""): string {
  const line = onOneLine(code);
  if (typeof code === "string" || column + line.length <= width) return line;
  const inner = `${indent}  `;
  const parts = code.parts.map(({ name, value }) => {
    const start = `${inner}${label(name)}`;
    return `${start}${print(value, start.length, inner)},\n`;
  });
  return `${code.open}\n${parts.join("")}${indent}${close(code.open)}`;
}

function onOneLine(code: Code): string {
  if (typeof code === "string") return code;
  const parts = code.parts.map(({ name, value }) => `${label(name)}${onOneLine(value)}`).join(", ");
  if (!parts) return `${code.open}${close(code.open)}`;
  return code.open === "{" ? `{ ${parts} }` : `[${parts}]`;
}

function label(name: string | undefined): string {
  if (name === undefined) return "";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${name}: ` : `${JSON.stringify(name)}: `;
}

const close = (open: "{" | "[") => (open === "{" ? "}" : "]");

/** A call with its arguments. */
export function printCall(callee: string, args: readonly Code[], column = 0): string {
  const line = `${callee}(${args.map(onOneLine).join(", ")})`;
  if (column + line.length <= width) return line;
  // The last argument opens its brackets at the end of the line, as long as those before it leave room for that.
  const before = args.slice(0, -1).map(onOneLine);
  const last = args.at(-1) ?? "";
  const start = `${callee}(${before.map((text) => `${text}, `).join("")}`;
  if (column + start.length < width && typeof last !== "string") return `${start}${print(last, width)})`;
  return `${callee}(\n${args.map((code) => `  ${print(code, 2, "  ")},\n`).join("")})`;
}
