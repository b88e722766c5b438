import type source from '../../../content/strings/en.json';

type WithoutPlural<K> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : K;

/** Dotted name of a UI string. The stock dictionary of the source locale is the list of all keys. */
export type StringKey = WithoutPlural<keyof typeof source>;
