import type { Law } from './references.ts';

/**
 * The index as it travels, `sok.json`. Everything that the browser can work out again is left out: terms come
 * from the words, rarity from the lengths of the lists, the keys of provisions from their addresses.
 */
export type SearchIndex = {
  /** How many records of each kind, which stand together in the order of `kindNames`. */
  kinds: number[];
  titles: string[];
  addresses: string[];
  /** Titles of what records are parts of. */
  parents: string[];
  /** Packed: for each record its place in `parents`. */
  parentOf: string;
  /** Packed words, sorted. */
  words: string;
  /** Packed: for each term how many records it stands in. */
  counts: string;
  /** Packed: the records of each term, as steps. */
  places: string;
  /** Packed: the weight of each, as steps down from the greatest. */
  weights: string;
  /** Packed: a provision, then the records that cite it, as steps. */
  citedBy: string[];
  laws: Law[];
  /** Provisions of replaced acts, and the records of those that hold today. */
  former: { law: string; key: string; places: number[]; name: string }[];
  /** Groups: what people say, and what the handbook calls it. */
  synonyms: [says: string[], means: string[]][];
};

/** The texts of all records, `sok-text.json`, loaded after the index. All in one file: which part is fetched would tell what is searched for. */
export type SearchTexts = string[];

/** Weights are kept in this many steps, each a fourth root of two: a few per cent off, half the bytes. */
const weightSteps = 32;
const stepsPerDoubling = 4;

/** A share of the greatest weight as a step; step 0 is the greatest. */
export const stepOf = (share: number): number =>
  Math.min(weightSteps - 1, Math.max(0, Math.round(-Math.log2(share) * stepsPerDoubling)));
/** The share that a step stands for. */
export const weightOfStep = (step: number): number => 2 ** (-step / stepsPerDoubling);
