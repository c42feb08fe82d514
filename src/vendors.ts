/** The vendors' APIs, by the names of their subpaths. */
export const vendors = ["wazzup", "wazzup-v3", "woofed", "ysuite", "weeek"] as const;

/** A vendor's name, as in its subpath. */
export type Vendor = (typeof vendors)[number];
