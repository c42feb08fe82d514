/** What the run time knows of an operation; `meta.ts` holds one for each. */
export interface Operation {
  /** `operationId` in the description. */
  readonly id: string;
  /** The security schemes it needs; all of the description's when absent. */
  readonly security?: readonly string[];
  /** Sending it twice changes nothing more, although its method does not promise that. */
  readonly idempotent?: true;
  /** It needs no body, although its method is one with a body. */
  readonly bodyless?: true;
  /** Its body is an array. */
  readonly arrayBody?: true;
  /** The body goes out as multipart/form-data. */
  readonly multipart?: true;
  /** Error statuses that the same request has each time, so that no retry helps. */
  readonly finalStatuses?: readonly number[];
  /** No success of it has a body. */
  readonly empty?: true;
  /** Where the payload is in the body of a success, step by step; none for the whole body. Absent, there is no payload. */
  readonly payload?: readonly string[];
  /** What the payload is; a record when absent. */
  readonly kind?: "records" | "any";
  /** It is a list with pages. */
  readonly paging?: unknown;
}

/** How a list goes on. */
export interface Paging<Body, Item, Start extends string> {
  /** The query parameter that says where a page starts. */
  readonly start: Start;
  /** The first page's number, where pages are counted. Absent, records are counted, from 0. */
  readonly first?: 0 | 1;
  /** What tells one record from another. */
  readonly key: (item: Item) => unknown;
  /** The page's number, as the vendor echoes it. */
  readonly page?: (body: Body) => number;
  /** How many records match. */
  readonly total?: (body: Body) => number;
  /** How many pages there are. */
  readonly pages?: (body: Body) => number;
  /** Whether another page follows. */
  readonly more?: (body: Body) => boolean;
}

/** How a list is walked by its records' ids: the names of the conditions for that. */
export interface Keyset {
  /** Takes an id: only records above it. */
  readonly above: string;
  /** Takes an id: only this record and those below it. */
  readonly upTo: string;
  /** Takes the order. */
  readonly sort: string;
  readonly ascending: string;
  readonly descending: string;
}
