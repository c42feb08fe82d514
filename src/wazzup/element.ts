import { NotFoundError, ResponseError } from "../core/errors.ts";
import { secretsOf } from "../core/layers/transport.ts";
import type { Result } from "../core/path-types.ts";
import { areRecords } from "../core/payload.ts";
import { redact } from "../core/redact.ts";

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
  if (!areRecords(data?.data))
    throw new ResponseError(response.call, `${response.status} without an array of records in \`data\``);
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
