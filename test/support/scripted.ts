/** A transport that answers from a script, for tests in which time stands still. */
import type { Fetch } from "crm-deals";

export interface Scripted {
  fetch: Fetch;
  /** What went out. */
  sent: { method: string; url: string; authorization: string | null }[];
}

export type Line =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** The transport fails so. */
  | Error
  /** Nothing comes until the request is aborted. */
  | "stall";

/** Answers line by line, and with the last one for ever. */
export function scripted(...lines: Line[]): Scripted {
  const sent: Scripted["sent"] = [];
  const fetch: Fetch = async (url, { method, headers, signal }) => {
    sent.push({ method, url, authorization: new Headers(headers).get("authorization") });
    const line = lines.length > 1 ? lines.shift() : lines[0];
    if (line instanceof Error) throw line;
    if (line === undefined || line === "stall") return await never(signal);
    const { status, headers: fields, body } = line;
    return new Response(JSON.stringify(body ?? { success: true, deal: { id: "d" } }), {
      status,
      headers: fields ?? {},
    });
  };
  return { fetch, sent };
}

/** As fetch fails when its connection does. */
export function connectionFailure(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
