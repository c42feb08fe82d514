/** A fake of Wazzup's Tech API v2: deals, contacts, users, pipelines and tokens. */
import type { FakeContext } from "../context.ts";
import type { Model } from "../server.ts";
import type { WazzupQuirks } from "./quirks.ts";
import { records } from "./records.ts";
import { error, type WazzupFakeData } from "./store.ts";
import { tokens } from "./tokens.ts";

export { type WazzupQuirks, wazzupQuirks } from "./quirks.ts";
export type { WazzupFakeData, WazzupFakeTokens } from "./store.ts";

export function wazzup(context: FakeContext<WazzupQuirks>): Model<WazzupFakeData> {
  const data: WazzupFakeData = {
    deals: new Map(),
    contacts: new Map(),
    users: new Map(),
    pipelines: new Map(),
    tokens: new Map(),
  };
  const store = { ...context, data };
  const { createToken, reject } = tokens(store);
  return { data, error, reject, handlers: { ...records(store), createToken: ({ body }) => createToken(body) } };
}
