/** What a client reports of its work, for logs and metrics. No event holds a credential or a body. */
import type { CallInfo } from "./errors.ts";
import { quietly } from "./quietly.ts";

/** An event of a call; `attempts` counts the requests so far. */
export type ClientEvent = CallInfo & { readonly callId: string } & (
    | { readonly type: "request" }
    /** A response, with its status, or the failure of the attempt, with the error's `code`. */
    | { readonly type: "response"; readonly result: number | string; readonly durationMs: number }
    /** Another attempt will be made, after the wait. `reason` is the status or the error's `code`. */
    | { readonly type: "retry"; readonly delayMs: number; readonly reason: number | string }
    /** The client waits because the vendor asked for a pause. */
    | { readonly type: "wait"; readonly delayMs: number }
    /** A token was rejected, and its source was asked for another one. */
    | { readonly type: "refresh"; readonly durationMs: number; readonly renewed: boolean }
  );

export type Emit = (event: ClientEvent) => void;

/** A listener whose own failure does not fail the call. */
export function emitter(listener: Emit | undefined): Emit | undefined {
  return listener && ((event) => quietly(() => listener(event)));
}
