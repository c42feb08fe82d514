/** The stack that every request passes through, composed here and nowhere else. */
import type { Credential } from "./credentials.ts";
import { auth } from "./layers/auth.ts";
import { transport } from "./layers/transport.ts";
import type { ClientOptions } from "./options.ts";
import type { Layer, Send } from "./send.ts";

export function stack(options: ClientOptions, credentials: Readonly<Record<string, Credential | undefined>>): Send {
  // Outermost first. Deadline and retry belong above auth; limit and timeout between auth and the transport.
  const layers: Layer[] = [auth(credentials)];
  return layers.reduceRight((next, layer) => layer(next), transport(options.fetch));
}
