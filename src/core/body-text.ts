/** Reads a response's body, and no more of it than allowed. */
import type { FetchResponse } from "./options.ts";

/**
 * Resolves with `undefined` for a body of more than `maxBytes`, which is cancelled. Decoded bytes count.
 * @param isNative whether the transport decodes what has a `content-encoding`, and nothing else
 */
export async function bodyText(response: FetchResponse, maxBytes: number, isNative: boolean) {
  // The transport's own reader is the fastest.
  if (isNative && announced(response.headers) <= maxBytes) return await response.text();
  const { body } = response;
  const stream = body?.locked === false ? body : new Blob([await response.text()]).stream();
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; bytes <= maxBytes; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value?.byteLength ?? 0;
    text += decoder.decode(value, { stream: true });
  }
  // Not awaited: what cancels badly must not hang the call.
  reader.cancel().catch(() => {});
  return undefined;
}

/** How long a body is, as its headers say; NaN when they don't. */
function announced(headers: FetchResponse["headers"]): number {
  return headers.get("content-encoding") === null ? Number(headers.get("content-length") ?? Number.NaN) : Number.NaN;
}
