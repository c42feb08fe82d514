/** The stack that every request passes through, composed here and nowhere else. */
import type { Credential } from "./credentials.ts";
import { emitter } from "./events.ts";
import type { Layer, Send } from "./exchange.ts";
import { auth } from "./layers/auth.ts";
import { limit } from "./layers/limit.ts";
import { observe } from "./layers/observe.ts";
import { retry } from "./layers/retry.ts";
import { deadline, timeout } from "./layers/time-limits.ts";
import { transport } from "./layers/transport.ts";
import type { ClientOptions } from "./options.ts";
import { rateLimiter } from "./rate.ts";

const defaultTimeoutMs = 30_000;
const defaultMaxBytes = 64 * 1024 * 1024;

export function stack(options: ClientOptions, credentials: Readonly<Record<string, Credential | undefined>>): Send {
  const { timeoutMs = defaultTimeoutMs, rateLimit } = options;
  const emit = emitter(options.onEvent);
  const limiter = rateLimit && "requests" in rateLimit ? rateLimiter(rateLimit) : rateLimit;
  const outermostFirst: Layer[] = [
    deadline(options.deadlineMs),
    retry(options.retry, emit),
    auth(credentials, timeoutMs, emit),
    limit(limiter, emit),
    ...(emit ? [observe(emit)] : []),
    timeout(timeoutMs),
  ];
  return outermostFirst.reduceRight(
    (next, layer) => layer(next),
    transport(options.fetch, options.maxResponseBytes ?? defaultMaxBytes),
  );
}
