/** Compile-time expectations: a file that uses them fails the type check when a description changes under it. */

export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only with `true`. */
export declare function holds<_Claim extends true>(): void;

/** The members that are always there. */
export type Required<Type> = {
  [Name in keyof Type]-?: Record<never, never> extends Pick<Type, Name> ? never : Name;
}[keyof Type];

/** The members that may be absent. */
export type Optional<Type> = Exclude<keyof Type, Required<Type>>;
