/** What the destinations share. */
import { NotFoundError } from "../../core/errors.ts";

/** Makes a list of records of another shape. */
export async function* mapped<From, To>(
  records: AsyncIterable<From> | Promise<readonly From[]>,
  to: (record: From) => To,
): AsyncGenerator<To> {
  for await (const record of Symbol.asyncIterator in records ? records : await records) yield to(record);
}

/** What a read returns, in another shape; `undefined` when there is no such record. */
export async function found<From, To>(read: Promise<From>, to: (record: From) => To): Promise<To | undefined> {
  try {
    return to(await read);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
