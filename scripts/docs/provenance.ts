/** How a fact is known: `x-provenance` as lines to read beside it. */
import { objectAt, textAt } from "../description/json.ts";

/**
 * A badge with source and note, and what another source says.
 * @param around the level of what the fact is part of: it is not repeated
 */
export function howKnown(node: unknown, around = ""): string[] {
  const { level, source, note, disagreement } = provenanceOf(node);
  const isNews = level !== around || note;
  const known = level && isNews && [badge(level), linked(note), source && `Source: ${linked(source)}.`];
  const lines = [known ? known.filter(Boolean).join(" ") : "", disagreement && disagreementLine(disagreement)];
  return lines.filter((line) => line !== "");
}

export function provenanceOf(node: unknown) {
  const provenance = objectAt(node, "x-provenance");
  const [level = "", source = "", note = "", disagreement = ""] = ["level", "source", "note", "disagreement"].map(
    (name) => textAt(provenance, name).trim(),
  );
  return { level, source, note, disagreement };
}

export function badge(level: string): string {
  return `*${level.charAt(0).toUpperCase()}${level.slice(1)}*{:.known .${level}:}`;
}

function disagreementLine(disagreement: string): string {
  return `${badge("disagreement")} ${linked(disagreement)}`;
}

/** Addresses as links that are called after their host. */
function linked(text: string): string {
  return text.replaceAll(/https?:\/\/([^\s/,;)]+)[^\s,;)]*/g, (url, host) => `[${host}](${url})`);
}
