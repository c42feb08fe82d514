/** What the parts of Wazzup's fake share. */
import type * as models from "../../../generated/wazzup/models.ts";
import type { FakeContext } from "../context.ts";
import type * as rules from "../rules.ts";
import type { Reply } from "../server.ts";
import type { WazzupQuirks } from "./quirks.ts";
import { unknownMember } from "./shapes.ts";

/** Tokens that the fake has issued. */
export interface WazzupFakeTokens extends models.Tokens {
  /** When the access token expires, in milliseconds since 1970. */
  expiresAt: number;
}

/** The data of a fake of Wazzup, by the ids that the integration has sent. */
export interface WazzupFakeData {
  /** The deals that were pushed. */
  readonly deals: Map<string, models.Deal>;
  /** The contacts that were pushed. */
  readonly contacts: Map<string, models.Contact>;
  /** The users that were pushed. */
  readonly users: Map<string, models.User>;
  /** The pipelines that were pushed, each with its stages. */
  readonly pipelines: Map<string, models.Pipeline>;
  /** The tokens by access token. After the fake has issued tokens, it accepts only those; before, it accepts any. */
  readonly tokens: Map<string, WazzupFakeTokens>;
}

/** What a part of the fake works with. */
export interface WazzupStore extends FakeContext<WazzupQuirks> {
  readonly data: WazzupFakeData;
}

export const error = (status: number, detail: string): Reply => ({
  status,
  body: status === 400 ? { code: "VALIDATION_FAILED", title: "Validation Failed", detail } : { title: detail },
});
export const invalid = (problems: readonly rules.Problem[]): Reply => ({
  status: 400,
  body: {
    code: "VALIDATION_FAILED",
    title: "Validation Failed",
    detail: "Some members of the request are not valid.",
    errors: problems.map(([path, said]) => (said === unknownMember ? `property ${path} ${said}` : `${path} ${said}`)),
  },
});
export const ok = (data: unknown, status = 200): Reply => ({
  status,
  body: { data, meta: { timestamp: Math.floor(Date.now() / 1000) } },
});
