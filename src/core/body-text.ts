/** Reads a response's body, and no more of it than allowed. */
import { ResponseError } from "./errors.ts";
import { failedCall, type OutgoingRequest } from "./exchange.ts";
import type { FetchResponse } from "./options.ts";

/**
 * The body as text. Its length counts as decoded.
 * @param isNative whether the transport decodes what has a `content-encoding`, and nothing else
 * @throws {ResponseError} for a body of more than `maxBytes`, which is cancelled
 */
export function bodyText(request: OutgoingRequest, response: FetchResponse, maxBytes: number, isNative: boolean) {
  const { headers } = response;
  const length = isNative && headers.get("content-encoding") === null && headers.get("content-length");
  // The transport's own reader is the fastest.
  return length && Number(length) <= maxBytes ? response.text() : streamed(request, response, maxBytes);
}

async function streamed(request: OutgoingRequest, response: FetchResponse, maxBytes: number): Promise<string> {
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
  throw new ResponseError(
    failedCall(request),
    `${response.status} with a body of more than ${maxBytes} bytes (\`maxResponseBytes\`)`,
  );
}
