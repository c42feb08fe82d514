/** Pieces of Markdown. The site's Markdown knows no HTML; `{:.name:}` gives what stands before it a class. */

/** A line in which nothing is markup: a name, a summary. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** A value as code, whatever is in it. */
export function code(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const ticks = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return ticks.length > 1 ? `${ticks} ${text} ${ticks}` : `\`${text}\``;
}

/** An item of a list, with what belongs to it below it. */
export function item(...parts: Part[]): string {
  return `- ${paragraphs(...parts).replaceAll(/\n(?=.)/g, "\n  ")}`;
}

export function fence(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text}\n\`\`\`\``;
}

/** What is folded away until a reader asks for it. */
export function details(title: string, content: string): string {
  return paragraphs(`::::: details ${title}`, content, ":::::");
}

/** Empty ones are left out. */
export function paragraphs(...parts: Part[]): string {
  return parts.filter(Boolean).join("\n\n");
}

type Part = string | false | undefined;

/** Where a heading of this text is. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
