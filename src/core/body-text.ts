/** Reads a response's body, and no more of it than allowed. */
import type { FetchResponse } from "./options.ts";

/**
 * Resolves with `undefined` for a body of more than `maxBytes`, which is cancelled. Decoded bytes count.
 * @param isBuiltIn whether it comes from the built-in fetch, which decodes what has a `content-encoding`, and nothing else
 */
export async function bodyText(response: FetchResponse, maxBytes: number, isBuiltIn: boolean) {
  const { body, wireBytes = isBuiltIn ? announced(response.headers) : undefined } = response;
  // The transport's own reader is the fastest.
  if (wireBytes !== undefined && wireBytes <= maxBytes) return await response.text();
  const chunks = body && chunksOf(body);
  if (!chunks) {
    const text = await response.text();
    return new TextEncoder().encode(text).length <= maxBytes ? text : undefined;
  }

  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; bytes <= maxBytes; ) {
    const { done, value } = await chunks.read();
    if (done) return text + decoder.decode();
    bytes += value?.byteLength ?? 0;
    text += decoder.decode(value, { stream: true });
  }
  // Not awaited: what cancels badly must not hang the call.
  chunks.cancel().catch(() => {});
  return undefined;
}

function announced(headers: FetchResponse["headers"]): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.get("content-encoding") !== null ? undefined : Number(length);
}

interface Chunks {
  read(): Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** `undefined` for a body that cannot be read in parts. */
function chunksOf(body: NonNullable<FetchResponse["body"]>): Chunks | undefined {
  if (body instanceof ReadableStream) return body.locked ? undefined : body.getReader();
  const iterator = body[Symbol.asyncIterator]?.();
  return iterator && { read: () => iterator.next(), cancel: () => body.cancel() };
}
