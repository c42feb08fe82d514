/** Checks of what is written, made before anything is sent. Each error names the item. */
import { checkFilled, checkId, checkObject, must } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";

const maxRecords = 100;
// The pages state 64, 100 or 200 characters for the same ids; 64 is what all of them allow.
const maxIdLength = 64;

/** A chat of a contact, a message or a chat window, as far as it is checked. */
interface ChatReference {
  chatType?: string;
  chatId?: string;
  username?: string | null;
  phone?: string | null;
}

/**
 * Returns a copy of the records of one request.
 * @param check checks one record, at its position such as `users.3`
 * @throws {ConfigError} for no records or more than 100, an invalid id, and the same id twice
 */
export function checkRecords<Item extends { id: string }>(
  name: string,
  records: readonly Item[],
  check: (record: Item, at: string) => void = () => undefined,
): Item[] {
  const checked = checkBatch(name, records);
  for (const [index, record] of checked.entries()) {
    const at = `${name}.${index}`;
    checkRecordId(`${at}.id`, checkObject(at, record).id);
    check(record, at);
  }
  checkDistinct(name, "id", checked);
  return checked;
}

/** Returns a copy of the ids of one request. @throws {ConfigError} for no ids, more than 100 and an invalid id */
export function checkIds(name: string, ids: readonly string[]): string[] {
  return checkBatch(name, ids).map((id, index) => checkRecordId(`${name}.${index}`, id));
}

/** @throws {ConfigError} when two records have the same value under a key */
export function checkDistinct<Key extends string>(
  name: string,
  key: Key,
  records: readonly { [K in Key]?: string | null }[],
): void {
  const seen = new Map<string, number>();
  for (const [index, { [key]: value }] of records.entries()) {
    if (value === undefined || value === null) continue;
    const first = seen.get(value);
    if (first !== undefined) {
      throw new ConfigError(
        `\`${name}.${index}.${key}\` is the same as in \`${name}.${first}\`: ${JSON.stringify(value)}.`,
      );
    }
    seen.set(value, index);
  }
}

/** Returns a chat. @throws {ConfigError} for a phone that is not digits only, and for a chat that nothing identifies */
export function checkChat<Chat extends ChatReference>(at: string, chat: Chat): Chat {
  const { chatType, chatId, username, phone } = checkObject(at, chat);
  const isPhone = chatType === "whatsapp" || chatType === "viber";
  checkPhone(`${at}.phone`, phone);
  if (isPhone) checkPhone(`${at}.chatId`, chatId);
  if (!chatId && (isPhone || (!username && !phone))) throw new ConfigError(`\`${at}.chatId\` is missing.`);
  return chat;
}

/** @throws {ConfigError} for a phone that is not digits only; no phone is none */
export function checkPhone(name: string, phone: string | null | undefined): void {
  if (phone === undefined || phone === null) return;
  const isValid = typeof phone === "string" && /^\d+$/.test(phone);
  must(isValid, name, `digits with the country code, without \`+\` and spaces: ${JSON.stringify(phone)}`);
}

function checkBatch<Item>(name: string, items: readonly Item[]): Item[] {
  const checked = checkFilled(name, items);
  const remedy = `use \`inBatches(${name}, …, { size: ${maxRecords} })\``;
  must(checked.length <= maxRecords, name, `at most ${maxRecords} items, not ${checked.length}: ${remedy}`);
  return checked;
}

/** Returns a record's id. @throws {ConfigError} for an id that is missing, not a string or longer than 64 characters */
export function checkRecordId(name: string, id: string): string {
  const checked = checkId(name, id);
  const isValid = typeof checked === "string" && checked.length <= maxIdLength;
  must(isValid, name, `a string of at most ${maxIdLength} characters: ${JSON.stringify(id)}`);
  return checked;
}
