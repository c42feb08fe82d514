/** The stack that every request passes through, composed here and nowhere else. */
import type { Credential } from "./credentials.ts";
import { emitter } from "./events.ts";
import type { Send } from "./exchange.ts";
import { auth } from "./layers/auth.ts";
import { limit } from "./layers/limit.ts";
import { observe } from "./layers/observe.ts";
import { retry } from "./layers/retry.ts";
import { deadline, timeout } from "./layers/time-limits.ts";
import { transport } from "./layers/transport.ts";
import type { ClientOptions } from "./options.ts";
import { rateLimiter } from "./rate.ts";

const defaultTimeoutMs = 30_000;

export function stack(options: ClientOptions, credentials: Readonly<Record<string, Credential>>): Send {
  const { timeoutMs = defaultTimeoutMs, rateLimit } = options;
  const emit = emitter(options.onEvent);
  const limiter = rateLimit && !("acquire" in rateLimit) ? rateLimiter(rateLimit) : rateLimit;
  // The innermost first.
  let send = transport(options.fetch, options.maxResponseBytes);
  send = timeout(timeoutMs)(send);
  if (emit) send = observe(emit)(send);
  send = limit(limiter, emit)(send);
  send = auth(credentials, timeoutMs, emit)(send);
  send = retry(options.retry, emit)(send);
  return deadline(options.deadlineMs)(send);
}
