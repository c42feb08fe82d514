import { rejectUnless } from "../context.ts";
import * as rules from "../rules.ts";
import { Rejection, type Reply } from "../server.ts";
import { grantOf, grants } from "./shapes.ts";
import { invalid, ok, type WazzupStore } from "./store.ts";

/** Issues tokens, and knows which ones are accepted. */
export function tokens({ data, quirk, random }: WazzupStore) {
  let issued = false;
  const ended = new Set<string>();

  function createToken(body: unknown): Reply {
    const type = rules.isRecord(body) ? String(body.grant_type) : "";
    const member = grantOf[type];
    rejectUnless(member !== undefined, () => invalid([["grant_type", "is unknown"]]));
    const grant = rules.isRecord(body) ? body[member] : undefined;
    const problems = grants[member].problems(grant, member);
    if (problems.length > 0) throw new Rejection(invalid(problems));
    const used = rules.isRecord(grant) ? String(grant.refresh_token) : "";
    rejectUnless(!ended.has(used), () => invalid([[member, "has a refresh token that is unknown or revoked"]]));
    if (type === "refresh_token" && quirk("refreshEndsToken")) ended.add(used);

    const access_token = random.uuid();
    const refresh = type !== "client_credentials" || quirk("machineRefreshToken");
    const tokens = { access_token, ...(refresh && { refresh_token: random.uuid() }), expires_in: 3600 };
    data.tokens.set(access_token, { ...tokens, expiresAt: Date.now() + 3_600_000 });
    issued = true;
    return ok(tokens, quirk("createdStatus"));
  }

  function reject(headers: Headers, operation: string): Reply | undefined {
    const [scheme, credential = ""] = (headers.get("authorization") ?? "").split(" ");
    if (operation === "createToken") {
      return scheme === "Basic" && credential ? undefined : { status: 401, body: { title: "Unauthorized" } };
    }
    const known = data.tokens.get(credential);
    const accepted = issued ? known !== undefined && Date.now() < known.expiresAt : credential !== "";
    if (scheme === "Bearer" && accepted) return undefined;
    return { status: 401, body: { code: "OAUTH_TOKEN_UNKNOWN_OR_REVOKED" } };
  }

  return { createToken, reject };
}
