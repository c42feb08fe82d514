import { createHash } from "node:crypto";
import { AuthenticationError, ConfigError } from "crm-deals";
import {
  createWazzupClient,
  type StoredTokens,
  type TokenStore,
  wazzupOAuth,
  wazzupPartnerToken,
} from "crm-deals/wazzup";
import { afterEach, expect, test, vi } from "vitest";
import { json, serve } from "../support/server.ts";

const partner = { email: "partner@example.com", password: "pass" };
const authorization = `Basic ${Buffer.from("partner@example.com:pass").toString("base64")}`;
const meta = { timestamp: 1 };

afterEach(() => void vi.useRealTimers());

/** A vendor that numbers its tokens and rejects all but the newest. */
async function serveTokens({ expiresIn = 3600 as number | undefined, refuseRefresh = false } = {}) {
  const grants: Record<string, unknown>[] = [];
  let newest = 0;
  const server = await serve((request, response) => {
    if (request.url !== "/v2/oauth/token") {
      const good = request.headers.authorization === `Bearer access-${newest}`;
      return json(response, good ? 200 : 401, good ? { data: [], meta } : { code: "OAUTH_TOKEN_UNKNOWN_OR_REVOKED" });
    }
    expect(request.headers.authorization).toBe(authorization);
    const grant = JSON.parse(request.body);
    grants.push(grant);
    if (grant.grant_type === "client_credentials")
      return json(response, 200, { data: { access_token: "machine" }, meta });
    if (grant.grant_type === "refresh_token" && refuseRefresh) return json(response, 401, { code: "NO" });
    newest += 1;
    const tokens = { access_token: `access-${newest}`, refresh_token: `refresh-${newest}`, expires_in: expiresIn };
    json(response, 200, { data: tokens, meta });
  });
  const revoke = () => {
    newest += 1;
  };
  return { ...server, grants, revoke };
}

const kinds = (grants: Record<string, unknown>[]) =>
  grants.map(({ grant_type }) => String(grant_type).split(":").at(-1));

test("a partner's machine token is exchanged for the account's, once for many callers", async () => {
  const { baseUrl, grants } = await serveTokens();
  const token = wazzupPartnerToken({ partner, accountId: "1234-5678", scope: "crm", baseUrl });
  const { deals } = createWazzupClient({ token, baseUrl });
  await Promise.all(Array.from({ length: 20 }, () => deals.list().firstPage()));
  expect(grants).toEqual([
    { grant_type: "client_credentials", client_credentials_data: { scope: "crm" } },
    {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      token_exchange_data: {
        subject_token: "machine",
        subject_token_type: "urn:wazzup:oauth:token-type:machine_token",
        requested_subject: "12345678",
        scope: "crm",
      },
    },
  ]);
});

test("it is exchanged again shortly before it expires, and when it is rejected", async () => {
  const { baseUrl, grants, revoke } = await serveTokens();
  const token = wazzupPartnerToken({ partner, accountId: 12345678, scope: "crm", baseUrl });
  const { deals } = createWazzupClient({ token, baseUrl });
  await deals.list().firstPage();
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: now + 3_500_000 });
  await deals.list().firstPage();
  expect(grants).toHaveLength(2);
  vi.setSystemTime(now + 3_545_000);
  await deals.list().firstPage();
  expect(grants).toHaveLength(4);
  revoke();
  await deals.list().firstPage();
  expect(grants).toHaveLength(6);
});

test("a login: the address with PKCE and state, the exchange of its code, the rotation of the refresh token", async () => {
  const { baseUrl, grants } = await serveTokens({ expiresIn: 30 });
  const oauth = wazzupOAuth({ partner, clientId: "client", redirectUri: "https://crm.example.com/back", baseUrl });
  const begun = await oauth.authorize("transport,crm");

  const { origin, pathname, searchParams } = new URL(begun.url);
  expect(origin + pathname).toBe(`${baseUrl}/v2/oauth/authorize`);
  expect(Object.fromEntries(searchParams)).toEqual({
    response_type: "code",
    client_id: "client",
    redirect_uri: "https://crm.example.com/back",
    scope: "transport,crm",
    state: begun.state,
    code_challenge: createHash("sha256").update(begun.codeVerifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  expect(begun.codeVerifier).toMatch(/^[\w-]{43}$/);
  expect((await oauth.authorize("crm")).state).not.toBe(begun.state);

  await expect(oauth.exchange({ code: "c", state: "another" }, begun)).rejects.toBeInstanceOf(ConfigError);
  expect(grants).toHaveLength(0);
  await oauth.exchange({ code: "the code", state: begun.state }, begun);
  // Of a life of 30 s, the first half is used.
  const { deals } = createWazzupClient({ token: oauth, baseUrl });
  const now = Date.now();
  for (const seconds of [0, 16, 32]) {
    vi.useFakeTimers({ toFake: ["Date"], now: now + seconds * 1000 });
    await deals.list().firstPage();
    await deals.list().firstPage();
  }
  expect(grants).toEqual([
    {
      grant_type: "authorization_code",
      authorize_code_data: {
        code: "the code",
        redirect_uri: "https://crm.example.com/back",
        client_id: "client",
        code_verifier: begun.codeVerifier,
      },
    },
    { grant_type: "refresh_token", refresh_token_data: { refresh_token: "refresh-1", client_id: "client" } },
    { grant_type: "refresh_token", refresh_token_data: { refresh_token: "refresh-2", client_id: "client" } },
  ]);
});

test("before the login, the error says what to do", async () => {
  const { baseUrl } = await serveTokens();
  const oauth = wazzupOAuth({ partner, clientId: "client", redirectUri: "https://crm.example.com/back", baseUrl });
  await expect(createWazzupClient({ token: oauth, baseUrl }).deals.get("d")).rejects.toThrow("Call `authorize`");
});

/** Two processes that share a store. */
function shared(store: TokenStore, baseUrl: string) {
  const options = { partner, clientId: "client", redirectUri: "https://crm.example.com/back", store, baseUrl };
  return [wazzupOAuth(options), wazzupOAuth(options)] as const;
}

test("with a lock, one of several processes refreshes and the others use what it stored", async () => {
  const { baseUrl, grants } = await serveTokens();
  let stored: StoredTokens | undefined = { accessToken: "old", refreshToken: "refresh-0", expiresAt: 0 };
  let last: Promise<unknown> = Promise.resolve();
  const [one, two] = shared(
    {
      get: async () => stored,
      set: async (tokens) => {
        stored = tokens;
      },
      lock: async (work) => {
        const before = last;
        const run = before.then(work);
        last = run.catch(() => {});
        return await run;
      },
    },
    baseUrl,
  );
  expect(await Promise.all([one({}), two({})])).toEqual(["access-1", "access-1"]);
  expect(kinds(grants)).toEqual(["refresh_token"]);
});

test("without a lock, a rejected refresh reads the store again and uses a newer token", async () => {
  const { baseUrl } = await serveTokens({ refuseRefresh: true });
  let reads = 0;
  const old = { accessToken: "old", refreshToken: "spent", expiresAt: 0 };
  // Another process has been first: it stores its tokens while this one's refresh is under way.
  const store = { get: () => (++reads <= 3 ? old : { accessToken: "newer", refreshToken: "r" }), set: () => {} };
  expect(await shared(store, baseUrl)[0]({})).toBe("newer");

  const alone = { get: () => old, set: () => {} };
  await expect(shared(alone, baseUrl)[0]({})).rejects.toBeInstanceOf(AuthenticationError);
});

test("a token without a known end is used until it is rejected", async () => {
  const { baseUrl, grants } = await serveTokens({ expiresIn: undefined });
  const token = wazzupPartnerToken({ partner, accountId: 1, scope: "crm", baseUrl });
  expect(await token({})).toBe("access-1");
  expect(await token({})).toBe("access-1");
  expect(await token({ rejected: "access-1" })).toBe("access-2");
  expect(grants).toHaveLength(4);
});

test("a caller that aborts leaves the renewal to the others", async () => {
  const { baseUrl, grants } = await serveTokens();
  const token = wazzupPartnerToken({ partner, accountId: 1, scope: "crm", baseUrl });
  const controller = new AbortController();
  const reason = new Error("cancelled");
  const first = token({ signal: controller.signal });
  const second = token({});
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  expect(await second).toBe("access-1");
  expect(grants).toHaveLength(2);
});

test("an account id that is not a number and a partner without password are ConfigErrors", () => {
  expect(() => wazzupPartnerToken({ partner, accountId: "acme", scope: "crm" })).toThrow(ConfigError);
  const bad = { email: "a@b.example", password: "" };
  expect(() => wazzupPartnerToken({ partner: bad, accountId: 1, scope: "crm" })).toThrow("partner.password");
});
