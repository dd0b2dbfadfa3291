/** A compile-time tag: two branded integers of different names cannot be swapped by mistake. */
declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
