/** Numbers and ids that are the same in every run with the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A version 4 UUID. */
  uuid(): string;
  /** Sixteen letters and digits. */
  slug(): string;
  /** A copy of a list in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function createRandom(seed: number): Random {
  // Mulberry32.
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    uuid: () =>
      "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (mark) =>
        (mark === "x" ? below(16) : 8 + below(4)).toString(16),
      ),
    slug: () => Array.from({ length: 16 }, () => letters.charAt(below(letters.length))).join(""),
    shuffled: <Item>(items: readonly Item[]) => {
      const shuffled: Item[] = [];
      items.forEach((item, count) => {
        const at = below(count + 1);
        const moved = shuffled[at];
        if (moved !== undefined) shuffled[count] = moved;
        shuffled[at] = item;
      });
      return shuffled;
    },
  };
}
