/** A round of writes on records of its own. */

/** Remembers how to delete a record that the round made, under the record's name for the person who started it. */
export type CleanUp = (record: string, remove: () => Promise<unknown>) => void;

/** What one vendor's round does. */
export interface WriteRound<Client> {
  /** What it will do, said before it begins. */
  plan: string;
  run(client: Client, cleanUp: CleanUp): Promise<void>;
}

/** The name of every record that a round makes. */
export const recordName = "crm-deals check, can be deleted";
