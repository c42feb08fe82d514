/** Puts the credentials that the operation needs on each attempt. */
import type { Credential } from "../credentials.ts";
import { ConfigError } from "../errors.ts";
import type { Layer } from "../send.ts";

/** @param credentials by the name of the security scheme */
export function auth(credentials: Readonly<Record<string, Credential | undefined>>): Layer {
  return (next) => async (request) => {
    const headers = new Headers(request.headers);
    for (const scheme of request.operation.security) {
      const credential = credentials[scheme];
      if (!credential) {
        throw new ConfigError(
          `${request.vendor} ${request.operation.id} needs the credential \`${scheme}\`, which this client was made without.`,
        );
      }
      headers.set(credential.header, await credential.read({ signal: request.call.signal }));
    }
    return next({ ...request, headers });
  };
}
