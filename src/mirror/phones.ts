/** Phones as messengers name chats. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * Returns the chat ids of those phones that are valid: digits with the country code, each once.
 * @param country the country of phones without a country code, in two letters
 */
export function chatIdsOf(phones: readonly string[], country: string | undefined): string[] {
  const ids = phones.flatMap((phone) => {
    const parsed = parsePhoneNumberFromString(phone, countryOf(country));
    return parsed?.isValid() ? [parsed.number.slice(1)] : [];
  });
  return [...new Set(ids)];
}

/** Whether the phones of a country are known. */
export function isCountry(country: string): boolean {
  return isSupportedCountry(country.toUpperCase());
}

function countryOf(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase();
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}
