/** How a fact is known, made visible: `x-provenance` as a line before the description that it belongs to. */
import { dereference, isObject, type Json, type JsonObject, objectAt, textAt } from "./json.ts";

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
  const line = lineFor(provenance, around, textAt(node, "operationId") !== "");
  if (line) {
    // Beside a reference, a description stands instead of the one that is referred to.
    const own = textAt(node, "description") || textAt(dereference(document, node), "description");
    copy.description = `${line}\n\n${own}`;
  }
  return copy;
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
