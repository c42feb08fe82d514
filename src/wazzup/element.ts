import { NotFoundError } from "../core/errors.ts";
import { secretsOf } from "../core/layers/transport.ts";
import type { Result } from "../core/path-types.ts";
import { payloadOf } from "../core/payload.ts";
import { redact } from "../core/redact.ts";

const inData = { payload: ["data"], kind: "records" } as const;

/**
 * Returns the element with an id from the array that this vendor returns for a get.
 * @throws {NotFoundError} when the array does not have it, also when it is empty
 */
export async function element<Item>(
  call: Promise<Result<{ data: Item[] }>>,
  id: string,
  idOf: (item: Item) => string,
): Promise<Item> {
  const { data, error, response } = await call;
  if (error) throw error;
  payloadOf(inData, response, data);
  // The vendor's table calls ids numbers: one that came back as such is the same id.
  const found = data.data.find((item) => String(idOf(item)) === id);
  if (found) return found;
  throw new NotFoundError({
    ...response.call,
    status: response.status,
    headers: {},
    fieldErrors: {},
    ...redact({ body: data, messages: [`no element with the id ${JSON.stringify(id)}`] }, secretsOf(response)),
  });
}
