/** Which tokens a source has replaced, so that all calls that one token was rejected for share one renewal. */

// More old tokens than this are not in flight at once.
const maxRemembered = 16;

/** The renewals of a client, by the rejected header value. */
export interface Renewals {
  /**
   * Resolves with what replaces a rejected value.
   * @param ask asks the source; called unless a renewal of this value is under way or done
   */
  replace(rejected: string, ask: () => Promise<string>): Promise<string>;
  /** Its replacement was rejected too: the next call asks the source again. */
  forget(rejected: string): void;
}

export function renewals(): Renewals {
  const byRejected = new Map<string, Promise<string>>();
  const forget = (rejected: string) => void byRejected.delete(rejected);

  function begin(rejected: string, renewed: Promise<string>): Promise<string> {
    byRejected.set(rejected, renewed);
    const [oldest] = byRejected.keys();
    if (byRejected.size > maxRemembered && oldest !== undefined) forget(oldest);
    renewed.then(
      // What the source returns is valid again, the rejected value too. So no chain leads back to itself.
      forget,
      () => forget(rejected),
    );
    return renewed;
  }

  return {
    forget,
    replace: async (rejected, ask) => {
      let value = rejected;
      let renewed: Promise<string> | undefined = byRejected.get(rejected) ?? begin(rejected, ask());
      // The replacement may itself have been replaced since.
      for (; renewed; renewed = byRejected.get(value)) value = await renewed;
      return value;
    },
  };
}
