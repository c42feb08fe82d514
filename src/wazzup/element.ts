import { isRecord } from "../core/checks.ts";
import { NotFoundError, ResponseError } from "../core/errors.ts";
import { secretsOf } from "../core/layers/transport.ts";
import type { Result } from "../core/path-types.ts";
import { areRecords } from "../core/payload.ts";
import { redact } from "../core/redact.ts";

/**
 * The element with an id out of the array that this vendor responds to a get with.
 * @throws {NotFoundError} when it is not there, so an empty array is an error
 */
export async function element<Item>(
  call: Promise<Result<{ data: Item[] }>>,
  id: string,
  idOf: (item: Item) => string,
): Promise<Item> {
  const { data, error, response } = await call;
  if (error) throw error;
  if (!isRecord(data) || !areRecords(data.data))
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
