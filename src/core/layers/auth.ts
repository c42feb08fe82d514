/** Puts the credentials that the operation needs on each attempt; on a 401 asks their source for better ones, once a call. */
import type { Credential } from "../credentials.ts";
import { ConfigError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer, type OutgoingRequest } from "../exchange.ts";
import { untilAborted } from "../sleep.ts";
import { within } from "../timeouts.ts";

/** The latest renewal of a credential: every call that `refused` was refused for shares it. */
interface Renewal {
  readonly refused: string;
  readonly renewed: Promise<string>;
}

/** @param credentials by the name of the security scheme */
export function auth(
  credentials: Readonly<Record<string, Credential | undefined>>,
  timeoutMs: number | false,
  emit: Emit | undefined,
): Layer {
  const renewals = new Map<Credential, Renewal>();

  function renew(credential: Credential, refused: string, request: OutgoingRequest): Promise<string> {
    const latest = renewals.get(credential);
    if (latest?.refused === refused) return latest.renewed;

    const start = performance.now();
    // No caller's signal: one that gives up must not end what the others wait for.
    const renewed = ask(credential, { ...request, signal: undefined }, refused);
    renewals.set(credential, { refused, renewed });
    const tell = (ok: boolean) =>
      emit?.({ type: "refresh", ...callInfo(request), durationMs: performance.now() - start, renewed: ok });
    renewed.then(
      (value) => tell(value !== refused),
      () => {
        tell(false);
        if (renewals.get(credential)?.renewed === renewed) renewals.delete(credential);
      },
    );
    return renewed;
  }

  async function ask(credential: Credential, request: OutgoingRequest, rejected?: string): Promise<string> {
    return await within(request.call.timeoutMs ?? timeoutMs, "token", request, async (signal) =>
      untilAborted(Promise.resolve(credential.read({ rejected, signal })), signal),
    );
  }

  return (next) => async (request) => {
    const { security } = request.operation;
    for (const scheme of security) {
      const credential = credentials[scheme] ?? missing(request, scheme);
      put(request, credential, credential.value ?? (await ask(credential, request)));
    }
    const response = await next(request);
    if (response.status !== 401 || request.log.tokenReplaced) return response;

    for (const scheme of security) {
      const credential = credentials[scheme];
      if (!credential || credential.value !== undefined) continue;
      const refused = request.headers.get(credential.header) ?? "";
      const value = await untilAborted(renew(credential, refused, request), request.signal);
      if (value === refused) continue;
      put(request, credential, value);
      request.log.replacesToken();
    }
    return request.log.tokenReplaced ? await next(request) : response;
  };
}

function put(request: OutgoingRequest, { header }: Credential, value: string): void {
  request.headers.set(header, value);
  request.log.uses(value);
}

function missing({ vendor, operation }: OutgoingRequest, scheme: string): never {
  throw new ConfigError(
    `${vendor} ${operation.id} needs the credential \`${scheme}\`, which this client was made without.`,
  );
}
