/** Encrypts what is stored: AES-256-GCM, a new initialization vector each time. */
import { ConfigError } from "./errors.ts";

/** Turns text into what is stored, and back. */
export interface Seal {
  close(text: string): Promise<string>;
  /** @throws {ConfigError} for what was stored with another key, or changed since */
  open(stored: string): Promise<string>;
}

const ivBytes = 12;

/** @param key 32 bytes; without one the text is stored as it is. @throws {ConfigError} for a key of another length */
export function seal(key: Uint8Array<ArrayBuffer> | undefined): Seal {
  if (key === undefined) return { close: async (text) => text, open: async (stored) => stored };
  if (!(key instanceof Uint8Array) || key.length !== 32) throw new ConfigError("`encryptionKey` must be 32 bytes.");
  const imported = crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
  imported.catch(() => {});
  return {
    close: async (text) => {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const bytes = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await imported, bytes);
      return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)));
    },
    open: async (stored) => {
      try {
        const bytes = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0));
        const [iv, sealed] = [bytes.slice(0, ivBytes), bytes.slice(ivBytes)];
        return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await imported, sealed));
      } catch (cause) {
        throw new ConfigError("the stored tokens cannot be decrypted with this `encryptionKey`.", { cause });
      }
    },
  };
}
