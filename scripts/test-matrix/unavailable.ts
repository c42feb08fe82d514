/** A runtime that cannot be had on this machine: said, and passed over. */
export class Unavailable extends Error {}
