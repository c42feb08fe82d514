/** Compile-time expectations: a file that uses them fails the type check when a description changes under it. */

export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only with `true`. */
export declare function holds<_Claim extends true>(): void;
