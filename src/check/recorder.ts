/** Records each response of a client, as it was received and under the operation that it belongs to. */
import type { ClientOptions, Fetch } from "../core/options.ts";
import type { ObservedResponse } from "./validator.ts";

export interface Recorder {
  /** For the client whose responses are recorded. */
  readonly options: Pick<ClientOptions, "fetch" | "onEvent" | "retry">;
  /** In the order of arrival. */
  readonly responses: { operation: string; response: ObservedResponse }[];
}

export function recorder(fetch: Fetch = globalThis.fetch): Recorder {
  const responses: Recorder["responses"] = [];
  let latest: ObservedResponse | undefined;
  return {
    responses,
    options: {
      retry: false,
      async fetch(url, init) {
        latest = undefined;
        const { status, headers, url: final, text } = await received(fetch, url, init);
        latest = { status, contentType: headers.get("content-type") ?? undefined, text };
        return { status, headers, url: final, body: null, text: async () => text };
      },
      onEvent(event) {
        if (event.type === "response" && latest) responses.push({ operation: event.operation, response: latest });
        if (event.type === "response") latest = undefined;
      },
    },
  };
}

async function received(fetch: Fetch, ...request: Parameters<Fetch>) {
  const response = await fetch(...request);
  return { status: response.status, headers: response.headers, url: response.url, text: await response.text() };
}
