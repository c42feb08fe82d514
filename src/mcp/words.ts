/** The most characters of what a person is asked to confirm: all of it must be read. */
export const maxQuestion = 4_000;

/** Vendor text inside our own sentences: one line, not too long, in quotes. */
export function quoted(text: string | null | undefined): string {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  return JSON.stringify(line.length > 120 ? `${line.slice(0, 120)}…` : line);
}
