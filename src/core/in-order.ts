/** Sends the requests of a list's parts several at a time, and returns their pages in the order of the parts. */
import { linked } from "./abort.ts";
import type { FoundPage, Walk } from "./paginated.ts";

/** A part of a list. It sends at most one request, and returns what is in its place: a page, if it brought one, and the parts behind it. */
export type Part<Item> = (signal: AbortSignal) => Promise<readonly (FoundPage<Item> | Part<Item>)[]>;

interface Place<Item> {
  content?: FoundPage<Item> | Part<Item> | undefined;
  error?: { thrown: unknown };
}

/** Each further request that may be under way may have so many records waiting for their turn. */
const recordsAhead = 100;

/**
 * The earliest parts go first. With a concurrency of 1 nothing is sent before its page is asked for.
 * @throws what a part throws, when its turn comes; the signal's reason
 */
export function inOrder<Item>(first: Part<Item>, concurrency: number, signal: AbortSignal | undefined): Walk<Item> {
  const walking = linked(signal);
  const places: Place<Item>[] = [{ content: first }];
  let underWay = 0;
  let waiting = 0;
  let wake = () => {};

  async function start(place: Place<Item>, part: Part<Item>): Promise<void> {
    place.content = undefined;
    underWay += 1;
    try {
      const found = await part(walking.signal);
      for (const each of found) if (typeof each !== "function") waiting += each.items.length;
      places.splice(places.indexOf(place), 1, ...found.map((content) => ({ content })));
    } catch (thrown) {
      place.error = { thrown };
    }
    underWay -= 1;
    wake();
  }

  async function next(isOnly = false): Promise<FoundPage<Item> | undefined> {
    for (let head = places[0]; head; head = places[0]) {
      signal?.throwIfAborted();
      for (const place of places) {
        const isFull = isOnly || underWay >= concurrency || waiting >= recordsAhead * (concurrency - 1);
        if ((isFull && place !== head) || place.error) break;
        if (typeof place.content === "function") start(place, place.content);
      }
      const { content, error } = head;
      if (error) throw error.thrown;
      if (content && typeof content !== "function") {
        places.shift();
        waiting -= content.items.length;
        return content;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return undefined;
  }

  return { next, end: walking.end };
}
