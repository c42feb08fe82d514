/** Sends the requests of a list's parts several at a time, and yields their pages in the order of the parts. */
import { onAbort } from "./abort.ts";

/** A part of a list. It sends at most one request, and returns the page that came of it and the parts that follow in its place. */
export type Part<Found> = (signal: AbortSignal) => Promise<{ found?: Found | undefined; rest: readonly Part<Found>[] }>;

interface Place<Found> {
  part?: Part<Found>;
  found?: Found;
  error?: { thrown: unknown };
  isUnderWay?: boolean;
}

/** Each request that may be under way may have so many records waiting for their turn. */
const recordsAhead = 100;

/**
 * The earliest parts go first. With a concurrency of 1 nothing is sent before its page is asked for.
 * @throws what a part throws, when its turn comes; the signal's reason
 */
export async function* inOrder<Found extends { items: readonly unknown[] }>(
  first: Part<Found>,
  concurrency: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Found, void, undefined> {
  const walking = new AbortController();
  const off = signal && onAbort(signal, () => walking.abort(signal.reason));
  const places: Place<Found>[] = [{ part: first }];
  let underWay = 0;
  let waiting = 0;
  let wake = () => {};

  async function start(place: Place<Found>, part: Part<Found>): Promise<void> {
    place.isUnderWay = true;
    underWay += 1;
    try {
      const { found, rest } = await part(walking.signal);
      waiting += found?.items.length ?? 0;
      places.splice(places.indexOf(place), 1, ...(found ? [{ found }] : []), ...rest.map((part) => ({ part })));
    } catch (thrown) {
      place.error = { thrown };
    }
    underWay -= 1;
    wake();
  }

  try {
    for (let head = places[0]; head; head = places[0]) {
      signal?.throwIfAborted();
      if (!head.found || concurrency > 1) {
        for (const place of places) {
          const isFull = underWay >= concurrency || (place !== head && waiting >= recordsAhead * concurrency);
          if (isFull || place.error) break;
          if (place.part && !place.isUnderWay) start(place, place.part);
        }
      }
      if (head.error) throw head.error.thrown;
      if (head.found) {
        places.shift();
        waiting -= head.found.items.length;
        yield head.found;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    // The end, an error, a break or an abort: whatever is still under way is not needed.
    walking.abort();
    off?.();
  }
}
