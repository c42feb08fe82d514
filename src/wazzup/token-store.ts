/** Where a token source keeps its tokens unless it is given another place. */
import type { StoredTokens, TokenStore } from "../core/token-store.ts";

/** A store that ends with the process. */
export function memoryStore(): TokenStore {
  let stored: StoredTokens | undefined;
  return {
    get: () => stored,
    set: (tokens) => {
      stored = tokens;
    },
  };
}
