/** Token sources whose vendor, store or caller fails. */
import { type ClientEvent, ConfigError, ResponseError, ServerError } from "crm-deals";
import {
  createWazzupClient,
  type StoredTokens,
  type TokenStore,
  type WazzupOAuthOptions,
  wazzupOAuth,
  wazzupPartnerToken,
} from "crm-deals/wazzup";
import { expect, onTestFinished, test, vi } from "vitest";
import { json, serve } from "../support/server.ts";

const partner = { email: "partner@example.com", password: "pass" };
const login = { clientId: "client", redirectUri: "https://crm.example.com/back" };
const expired: StoredTokens = { accessToken: "old", refreshToken: "refresh-0", expiresAt: 0 };

/** A token endpoint that numbers what it gives. `respond` may respond in its place. */
async function serveTokens(
  respond: (grants: string[]) => [status: number, body: unknown] | undefined = () => undefined,
) {
  const grants: string[] = [];
  const server = await serve((request, response) => {
    if (request.url !== "/v2/oauth/token") return json(response, 200, { data: [], meta: {} });
    const grant = JSON.parse(request.body);
    grants.push(grant.refresh_token_data?.refresh_token ?? String(grant.grant_type).split(":").at(-1));
    const count = grants.length;
    const given = { access_token: `access-${count}`, refresh_token: `refresh-${count}`, expires_in: 3600 };
    const [status, body] = respond(grants) ?? [200, { data: given, meta: {} }];
    json(response, status, body);
  });
  return { ...server, grants };
}

function storeOf(tokens: StoredTokens | undefined, own: Partial<TokenStore> = {}): TokenStore {
  let kept = tokens;
  return {
    get: async () => kept,
    set: async (given) => {
      kept = given;
    },
    ...own,
  };
}

function watchRejections(): unknown[] {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  return unhandled;
}

test("a caller that aborts while the store is read leaves no rejection behind", async () => {
  const unhandled = watchRejections();
  const { baseUrl, received } = await serveTokens(() => [400, { message: "No." }]);
  const controller = new AbortController();
  const store = storeOf(undefined, {
    get: async () => {
      controller.abort(new Error("cancelled"));
      return undefined;
    },
  });
  const token = wazzupPartnerToken({ partner, accountId: 1, scope: "crm", store, baseUrl });
  await expect(token({ signal: controller.signal })).rejects.toThrow("cancelled");
  await vi.waitFor(() => expect(received).toHaveLength(1));
  // By then the renewal has failed: its response came first.
  for (let turn = 0; turn < 5; turn += 1) await fetch(baseUrl);
  expect(unhandled).toEqual([]);
});

test.each([[5], [""], [null], [{}], ["two words"], [undefined]])(
  "an `access_token` that is %j is a ResponseError, and is not stored",
  async (access_token) => {
    const { baseUrl } = await serveTokens(() => [200, { data: { access_token, expires_in: 3600 }, meta: {} }]);
    const set = vi.fn();
    const store = storeOf(expired, { set });
    const token = wazzupOAuth({ partner, ...login, store, baseUrl });
    const refused = createWazzupClient({ token, baseUrl }).deals.get("d");
    await expect(refused).rejects.toBeInstanceOf(ResponseError);
    await expect(refused).rejects.toMatchObject({ operation: "createToken", url: `${baseUrl}/v2/oauth/token` });
    expect(set).not.toHaveBeenCalled();
  },
);

test.each([[null], ["3600"], [0], [-5]])("an `expires_in` that is %j is an unknown end", async (expires_in) => {
  const { baseUrl, grants } = await serveTokens(() => [200, { data: { access_token: "a", expires_in }, meta: {} }]);
  const token = wazzupPartnerToken({ partner, accountId: 1, scope: "crm", baseUrl });
  expect([await token({}), await token({})]).toEqual(["a", "a"]);
  expect(grants).toHaveLength(2);
});

test.each([60, 30, 2])("a token that lives %i s is used for half its life", async (expires_in) => {
  onTestFinished(() => void vi.useRealTimers());
  const { baseUrl, grants } = await serveTokens(() => [200, { data: { access_token: "a", expires_in }, meta: {} }]);
  const [one, two] = [storeOf(undefined)].flatMap((store) => {
    const options = { partner, accountId: 1, scope: "crm", store, baseUrl };
    return [wazzupPartnerToken(options), wazzupPartnerToken(options)];
  });
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now });
  for (const token of [one, two, one, two]) await token?.({});
  expect(grants).toHaveLength(2);
  vi.setSystemTime(now + expires_in * 500 + 1);
  await one?.({});
  expect(grants).toHaveLength(4);
});

test("a login without a state, a code or a verifier on either side is a ConfigError, and sends nothing", async () => {
  const { baseUrl, received } = await serveTokens();
  const oauth = wazzupOAuth({ partner, ...login, baseUrl });
  const begun = await oauth.authorize("crm");
  const { state, codeVerifier, url } = begun;
  // What JavaScript would let pass.
  const attempts: [object, object | undefined][] = [
    [{ code: "c" }, { url, codeVerifier }],
    [
      { code: "c", state: "" },
      { url, state: "", codeVerifier },
    ],
    [{ code: "c", state }, undefined],
    [
      { code: "c", state },
      { url, state },
    ],
    [{ code: "", state }, begun],
    [{ state }, begun],
    [{ code: ["c"], state: [state] }, begun],
  ];
  for (const [redirect, authorization] of attempts) {
    const exchanged = Reflect.apply(oauth.exchange, oauth, [redirect, authorization]);
    await expect(exchanged).rejects.toBeInstanceOf(ConfigError);
  }
  expect(received).toHaveLength(0);
});

test.each<[string, object]>([
  ["clientId", {}],
  ["clientId", { clientId: "" }],
  ["redirectUri", { clientId: "client" }],
  ["timeout", { ...login, timeout: 5 }],
  ["timeoutMs", { ...login, timeoutMs: -1 }],
  ["retry.attempts", { ...login, retry: { attempts: 0 } }],
])("wazzupOAuth names `%s`", (name, options) => {
  const create = () => Reflect.apply(wazzupOAuth, undefined, [{ partner, ...options }]);
  expect(create).toThrow(ConfigError);
  expect(create).toThrow(`\`${name}\``);
});

test("an unknown option and a missing scope of wazzupPartnerToken are ConfigErrors", () => {
  const create = (own: object) => () =>
    Reflect.apply(wazzupPartnerToken, undefined, [{ partner, accountId: 1, ...own }]);
  expect(create({})).toThrow("`scope`");
  expect(create({ scope: "crm", tokenStore: {} })).toThrow("`tokenStore`");
});

test.each([wazzupPartnerToken, wazzupOAuth])(
  "null as the options, the partner or the store of %o is a ConfigError",
  (source) => {
    const needs = source === wazzupOAuth ? login : { accountId: 1, scope: "crm" };
    const create = (options: unknown) => () => Reflect.apply(source, undefined, [options]);
    for (const [name, options] of [
      ["options", null],
      ["partner", { ...needs, partner: null }],
      ["store", { ...needs, partner, store: null }],
    ]) {
      expect(create(options)).toThrow(ConfigError);
      expect(create(options)).toThrow(`\`${name}\``);
    }
  },
);

test.each([wazzupPartnerToken, wazzupOAuth])(
  "what cannot be a store of %o is a ConfigError that names wazzup",
  (source) => {
    const needs = source === wazzupOAuth ? login : { accountId: 1, scope: "crm" };
    for (const store of [null, {}, { get: () => undefined }, { get: 1, set: 1 }, { ...storeOf(undefined), lock: true }])
      expect(() => Reflect.apply(source, undefined, [{ ...needs, partner, store }])).toThrow("wazzup: `store` must");
  },
);

test.each([-1, 0, 5.7, 2 ** 53, 1n, "", "-1", "1-", "1--2", "x", ".."])(
  "%s is the number of no account",
  (accountId) => {
    const create = () => Reflect.apply(wazzupPartnerToken, undefined, [{ partner, scope: "crm", accountId }]);
    expect(create).toThrow(ConfigError);
    expect(create).toThrow("wazzup: `accountId`");
  },
);

test("tokens that cannot be stored are kept, and stored with the next call", async () => {
  const { baseUrl, grants } = await serveTokens();
  const kept: StoredTokens[] = [];
  let failing = true;
  const store: TokenStore = {
    get: () => kept.at(-1) ?? expired,
    set: async (tokens) => {
      if (failing) throw new Error("the disk is full");
      kept.push(tokens);
    },
  };
  const token = wazzupOAuth({ partner, ...login, store, baseUrl });
  await expect(token({})).rejects.toThrow("the disk is full");
  await expect(token({})).rejects.toThrow("the disk is full");
  failing = false;
  expect(await token({})).toBe("access-1");
  expect(kept).toMatchObject([{ accessToken: "access-1", refreshToken: "refresh-1" }]);
  expect(await token({ rejected: "access-1" })).toBe("access-2");
  expect(grants).toEqual(["refresh-0", "refresh-1"]);
});

test("tokens of a login that cannot be stored are kept too", async () => {
  const { baseUrl, grants } = await serveTokens();
  const set = vi.fn().mockRejectedValueOnce(new Error("the disk is full"));
  const oauth = wazzupOAuth({ partner, ...login, store: storeOf(undefined, { set }), baseUrl });
  const begun = await oauth.authorize("crm");
  await expect(oauth.exchange({ code: "c", state: begun.state }, begun)).rejects.toThrow("the disk is full");
  expect(await oauth({})).toBe("access-1");
  expect(grants).toEqual(["authorization_code"]);
});

test("tokens that another process stored in the meantime win over those that were not stored", async () => {
  const { baseUrl, grants } = await serveTokens();
  let kept = expired;
  const set = vi.fn().mockRejectedValueOnce(new Error("the disk is full"));
  const token = wazzupOAuth({ partner, ...login, store: { get: () => kept, set }, baseUrl });
  await expect(token({})).rejects.toThrow("the disk is full");
  kept = { accessToken: "theirs", refreshToken: "refresh-theirs", expiresAt: Date.now() + 3_600_000 };
  expect(await token({})).toBe("theirs");
  await token({ rejected: "theirs" });
  expect(grants).toEqual(["refresh-0", "refresh-theirs"]);
});

test.each([[null], [{}], [{ accessToken: "" }], [{ accessToken: "old", expiresAt: Number.NaN }]])(
  "a store that holds %j holds no token",
  async (kept) => {
    const { baseUrl } = await serveTokens();
    // What JavaScript would let pass.
    const store = { get: () => JSON.parse(JSON.stringify(kept)), set: () => {} };
    expect(await wazzupPartnerToken({ partner, accountId: 1, scope: "crm", store, baseUrl })({})).toBe("access-2");
  },
);

test("a lock that hangs once does not hang later calls", async () => {
  const { baseUrl } = await serveTokens();
  let turn = 0;
  const lock: TokenStore["lock"] = async (work) => (++turn === 1 ? await new Promise<never>(() => {}) : await work());
  const token = wazzupPartnerToken({
    partner,
    accountId: 1,
    scope: "crm",
    store: storeOf(undefined, { lock }),
    baseUrl,
  });
  const { deals } = createWazzupClient({ token, baseUrl, retry: false });
  await expect(deals.list({}, { timeoutMs: 50 }).firstPage()).rejects.toMatchObject({
    code: "timeout",
    limit: "token",
  });
  expect(await deals.list().firstPage()).toMatchObject({ items: [] });
});

test("one 500 at the token endpoint fails no call", async () => {
  const { baseUrl, grants } = await serveTokens((grants) =>
    grants.length === 1 || grants.length === 3 ? [500, { message: "Later." }] : undefined,
  );
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  const options = { partner, accountId: 1, scope: "crm", baseUrl, retry: { baseDelayMs: 0 }, onEvent };
  const { deals } = createWazzupClient({ token: wazzupPartnerToken(options), baseUrl });
  await Promise.all(Array.from({ length: 10 }, () => deals.list().firstPage()));
  expect(grants).toEqual(["client_credentials", "client_credentials", "token-exchange", "token-exchange"]);
  expect(events.filter(({ type }) => type === "retry")).toHaveLength(2);
});

test("`retry: false` holds, and `timeoutMs` bounds a token request", async () => {
  const { baseUrl, grants } = await serveTokens(() => [500, {}]);
  const token = wazzupPartnerToken({ partner, accountId: 1, scope: "crm", baseUrl, retry: false });
  await expect(token({})).rejects.toBeInstanceOf(ServerError);
  expect(grants).toHaveLength(1);

  const silent = await serve(() => {});
  const options = {
    partner,
    accountId: 1,
    scope: "crm",
    baseUrl: silent.baseUrl,
    timeoutMs: 30,
    retry: { attempts: 1 },
  };
  await expect(wazzupPartnerToken(options)({})).rejects.toMatchObject({ code: "timeout", ms: 30 });
});

test("a rotating refresh token and a code are sent once, whatever comes back", async () => {
  const { baseUrl, grants } = await serveTokens(() => [500, {}]);
  const options: WazzupOAuthOptions = { partner, ...login, baseUrl, retry: { baseDelayMs: 0 } };
  await expect(wazzupOAuth({ ...options, store: storeOf(expired) })({})).rejects.toBeInstanceOf(ServerError);
  const oauth = wazzupOAuth(options);
  const begun = await oauth.authorize("crm");
  await expect(oauth.exchange({ code: "c", state: begun.state }, begun)).rejects.toBeInstanceOf(ServerError);
  expect(grants).toEqual(["refresh-0", "authorization_code"]);
});
