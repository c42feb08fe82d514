/** What a confirmation is bound to: the tool, its arguments and the record as the person saw it. Each is used once. */

export interface Seal {
  tool: string;
  args: string;
  state: string;
  nonce: string;
}

export interface Seals {
  /** Uses a seal up. Returns why it does not hold, if it does not. */
  use(seal: Seal, now: Omit<Seal, "nonce">): string | undefined;
}

/** Seals expire after minutes, so that this many cannot be open at once. */
const maxUsed = 10_000;

export function createSeals(): Seals {
  const used = new Set<string>();
  return {
    use(seal, now) {
      if (used.has(seal.nonce)) return "this confirmation was used before. Call the tool again.";
      used.add(seal.nonce);
      for (const nonce of used) {
        if (used.size <= maxUsed) break;
        used.delete(nonce);
      }
      if (seal.tool !== now.tool || seal.args !== now.args) return "the confirmation was for another call.";
      if (seal.state !== now.state) return "the record has changed since it was shown. Call the tool again.";
      return undefined;
    },
  };
}

/** The same for equal values, whatever the order of their members. */
export async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(sorted(value)) ?? "");
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
