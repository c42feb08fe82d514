/** How a fact is known: `x-provenance` as paragraphs to read beside it. */
import { objectAt, textAt } from "../description/json.ts";
import { paragraphs } from "./markdown.ts";

/** What each mark means, and the kind of VitePress's badge that shows it. */
export const marks: Record<string, { kind: string; meaning: string }> = {
  documented: { kind: "tip", meaning: "a page of the vendor says it" },
  observed: { kind: "info", meaning: "the server's source or a live call shows it" },
  inferred: { kind: "warning", meaning: "our conclusion from the rest" },
  disagreement: { kind: "danger", meaning: "two sources contradict each other" },
};

export function badge(mark: string): string {
  return `**${mark}**{:.VPBadge .${marks[mark]?.kind}:}`;
}

/**
 * A badge with source and note, and what another source says.
 * @param around the level of what the fact is part of: it is not repeated
 */
export function howKnown(node: unknown, around = ""): string {
  const [note, source, disagreement] = ["note", "source", "disagreement"].map((name) =>
    linked(provenanceOf(node, name)),
  );
  const level = provenanceOf(node, "level");
  return paragraphs(
    level &&
      (level !== around || note) &&
      [badge(level), note, source && `Source: ${source}.`].filter(Boolean).join(" "),
    disagreement && `${badge("disagreement")} ${disagreement}`,
  );
}

/** A member of a node's `x-provenance`; empty where it has none. */
export function provenanceOf(node: unknown, member: string): string {
  return textAt(objectAt(node, "x-provenance"), member).trim();
}

/** Addresses as links that are called after their host. */
function linked(text: string): string {
  return text.replaceAll(/https?:\/\/([^\s/,;)]+)[^\s,;)]*/g, (url, host) => `[${host}](${url})`);
}
