/** How a fact is known, made visible: `x-provenance` as a line beside the description that it belongs to. */
import { isObject, type Json, type JsonObject, objectAt, textAt } from "../description/json.ts";
import { dereference } from "../description/pointers.ts";

const labels: Record<string, string> = { documented: "Documented", observed: "Observed", inferred: "Inferred" };

/** A copy of a description with a mark wherever a fact is known in another way than its surroundings. */
export function withMarks(document: JsonObject): JsonObject {
  const marked = mark(document, document, "documented");
  return isObject(marked) ? marked : document;
}

function mark(document: JsonObject, node: Json | undefined, around: string): Json | undefined {
  if (Array.isArray(node)) return node.map((item) => mark(document, item, around) ?? null);
  if (!isObject(node)) return node;
  const provenance = objectAt(node, "x-provenance");
  const level = textAt(provenance, "level") || around;
  const copy: JsonObject = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === "x-provenance") continue;
    // What a vendor shows is shown as it is.
    copy[name] = name === "examples" || name === "example" ? value : mark(document, value, level);
  }
  const isOperation = textAt(node, "operationId") !== "";
  const line = lineFor(provenance, around, isOperation);
  const own = descriptionOf(document, node, level);
  // An operation's mark speaks for all that follows; a part's is read after what the part is.
  const parts = isOperation ? [line, own] : [own, line];
  if (line || textAt(node, "description")) copy.description = parts.filter(Boolean).join("\n\n");
  return copy;
}

/** Beside a reference, Redoc shows a description instead of the one that is referred to. One that points there by name brings it along. */
function descriptionOf(document: JsonObject, node: JsonObject, around: string): string {
  const own = textAt(node, "description");
  const reference = textAt(node, "$ref");
  const target = dereference(document, node);
  if (!reference || (own && !own.includes(`\`${reference.split("/").at(-1)}\``))) return own;
  const line = lineFor(objectAt(target, "x-provenance"), around, false);
  return [own, textAt(target, "description"), own && line].filter(Boolean).join("\n\n");
}

/** An operation always says where it is known from; its parts, when that differs or something is to be said. */
function lineFor(provenance: JsonObject, around: string, isOperation: boolean): string {
  const level = textAt(provenance, "level");
  const disagreement = textAt(provenance, "disagreement");
  const note = textAt(provenance, "note");
  if (!level) return "";
  const lines: string[] = [];
  if (isOperation || level !== around || note) {
    const source = textAt(provenance, "source");
    const from = source && `<small>Source: ${linked(source)}</small>`;
    lines.push([badge(level, labels[level] ?? level), linked(note), from].filter(Boolean).join(" "));
  }
  if (disagreement) lines.push(`${badge("disagreement", "Disagreement")} ${linked(disagreement)}`);
  return lines.join("\n\n");
}

const badge = (kind: string, text: string) => `<span class="known known-${kind}">${text}</span>`;

/** Addresses as links that are called after their host; the name of a repository or a file as it is. */
function linked(source: string): string {
  return source.replaceAll(/https?:\/\/([^\s/,;)]+)[^\s,;)]*/g, (url, host) => `[${host}](${url})`);
}
