/** Which tokens a source has replaced, so that all calls that one token was rejected for share one renewal. */

// More old tokens than this are not in flight at once.
const maxRemembered = 16;

/** The renewals of a client, by the rejected header value. */
export class Renewals {
  readonly #byRejected = new Map<string, Promise<string>>();

  /**
   * Resolves with what replaces a rejected value.
   * @param ask asks the source; called unless a renewal of this value is under way or done
   */
  async replace(rejected: string, ask: () => Promise<string>): Promise<string> {
    let value = rejected;
    let renewed: Promise<string> | undefined = this.#byRejected.get(rejected) ?? this.#begin(rejected, ask());
    // The replacement may itself have been replaced since.
    for (; renewed; renewed = this.#byRejected.get(value)) value = await renewed;
    return value;
  }

  /** Its replacement was rejected too: the next call asks the source again. */
  forget(rejected: string): void {
    this.#byRejected.delete(rejected);
  }

  #begin(rejected: string, renewed: Promise<string>): Promise<string> {
    this.#byRejected.set(rejected, renewed);
    const [oldest] = this.#byRejected.keys();
    if (this.#byRejected.size > maxRemembered && oldest !== undefined) this.forget(oldest);
    renewed.then(
      // What the source returns is valid again, the rejected value too. So no chain leads back to itself.
      (value) => this.forget(value),
      () => this.forget(rejected),
    );
    return renewed;
  }
}
