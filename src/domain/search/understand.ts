import { isHead, joined } from './compounds.ts';
import { edits, type Near } from './spelling.ts';
import { root, stem } from './stem.ts';
import type { Synonyms } from './synonyms.ts';
import { beginningWith, type Vocabulary } from './vocabulary.ts';
import { folded, isNumber, isShouted, matters, wordsOf, type Word } from './words.ts';

/**
 * How a word of the query came to mean a term: it stands there; it is a part of a compound that is known; it is
 * begun; it is split; only its head is known; it is misspelt; it is another word for it.
 */
export type How = 'word' | 'part' | 'beginning' | 'split' | 'head' | 'spelling' | 'synonym';

/** One way to read a word. Several terms are parts of one thing. */
export type Alternative = { terms: number[]; weight: number; how: How };

/** What a word or phrase of the query may mean. The best reading that a record has is what counts. */
export type Concept = {
  said: string;
  alternatives: Alternative[];
  /** Says little: know, tell, find. */
  light: boolean;
};

export type Understanding = {
  concepts: Concept[];
  /** Words read as others, for the reader to see: misspelt → known, two words → one. */
  corrected: { said: string; read: string }[];
};

/** What understanding rests on. `rarity` is the idf of a term. */
export type Knowledge = {
  vocabulary: Vocabulary;
  rarity: (term: number) => number;
  nearest: (word: string) => Near[];
  synonyms: Synonyms;
};

const lightStems = new Set(
  (
    'veta undra fråga prata säga berätta hända hjälpa gälla finna saker folk person kolla känna tro hitta visa ' +
    'använda snabb behöva räcka hur'
  )
    .split(' ')
    .map(stem),
);

/** What stands between the parts of a compound when it is said in full: anmälan om oro. */
const compoundPrepositions = new Set('om av för till i på mot hos med'.split(' '));

/** Completions of a begun word that are considered. */
const mostCompletions = 40;
const mostReadings = 12;

/** Makes the reader of queries. It knows words, never records. */
export function understanding({ vocabulary, rarity, nearest, synonyms }: Knowledge) {
  const foldedForms = new Map<string, string[]>();
  for (const word of vocabulary.words) {
    const plain = folded(word);
    if (plain !== word) foldedForms.set(plain, [...(foldedForms.get(plain) ?? []), word]);
  }
  const sortedFolds = [...foldedForms.keys()].toSorted((a, b) => (a < b ? -1 : 1));

  const termsOfText = (text: string): number[] =>
    wordsOf(text)
      .filter((word) => matters(word))
      .map((word) => vocabulary.termOfWord(word.text))
      .filter((term) => term !== undefined);

  const adding = (concept: Concept) => (terms: readonly (number | undefined)[], weight: number, how: How) => {
    const known = terms.filter((term) => term !== undefined);
    if (known.length === 0) return;
    const same = concept.alternatives.find((other) => other.terms.join() === known.join());
    if (same) same.weight = Math.max(same.weight, weight);
    else concept.alternatives.push({ terms: known, weight, how });
  };

  /** Adds what a begun word may become. Rare completions must not drown the common one, so all share its rarity. */
  function begin(concept: Concept, completions: readonly string[], written: number, share = 1) {
    const reach = new Map<number, number>();
    for (const word of completions.slice(0, mostCompletions)) {
      const term = vocabulary.termOfWord(word);
      if (term !== undefined)
        reach.set(term, Math.max(reach.get(term) ?? 0, Math.sqrt(written / word.length)));
    }
    const commonest = Math.min(...[...reach.keys()].map(rarity)) || 1;
    const best = [...reach].toSorted(([, a], [, b]) => b - a).slice(0, mostReadings);
    for (const [term, near] of best)
      adding(concept)(
        [term],
        0.95 * share * near * Math.min(1, (commonest * 1.3) / rarity(term)),
        'beginning',
      );
  }

  function addSynonyms(concept: Concept, stems: readonly string[]) {
    const known = concept.alternatives.some(({ weight }) => weight === 1);
    for (const { text, weight } of synonyms.of(stems))
      adding(concept)(termsOfText(text), weight * (known ? 0.8 : 1), 'synonym');
  }

  /** The key under which the synonyms of a stem stand. */
  function synonymKey(stemmed: string): string | undefined {
    const base = root(stemmed, (other) => synonyms.of([other]).length > 0);
    return [stemmed, base].find((key) => synonyms.of([key]).length > 0);
  }

  /** A compound that is not known, by its parts, and by what its parts also mean. */
  function addSplit(concept: Concept, stemmed: string) {
    const parts = vocabulary.partsOf(stemmed);
    if (parts && parts.length > 0) adding(concept)(parts, 0.85, 'split');
  }

  /** A compound of which only the head is known. */
  function addHead(concept: Concept, stemmed: string) {
    for (let at = 4; at <= stemmed.length - 3; at++) {
      const head = stemmed.slice(at);
      if (!isHead(head, vocabulary.hasStem) || vocabulary.termOf(head) === undefined) continue;
      adding(concept)([vocabulary.termOf(head)], 0.4, 'head');
      return;
    }
  }

  /** Reads one word. `last`: the reader may still be writing it. */
  function conceptOf(word: Word, last: boolean, corrected: Understanding['corrected']): Concept {
    const written = word.text;
    const stemmed = stem(written);
    const concept: Concept = { said: written, alternatives: [], light: lightStems.has(stemmed) };
    if (isNumber(written)) return concept;
    const add = adding(concept);
    const term = vocabulary.termOf(stemmed);
    const known = term !== undefined && (vocabulary.hasWord(written) || vocabulary.hasStem(stemmed));
    let key = synonymKey(stemmed);

    if (term !== undefined) add([term], known ? 1 : 0.6, 'word');
    if (known) {
      // ”kraver” has the stem of ”krav”, but no one has written it so.
      if (!vocabulary.hasWord(written))
        for (const form of foldedForms.get(written) ?? [])
          add([vocabulary.termOfWord(form)], 0.95, 'spelling');
      for (const part of vocabulary.partsOf(stemmed) ?? []) if (part !== term) add([part], 0.3, 'part');
      if (last && !word.caps && written.length >= 3 && written.length <= 4)
        begin(
          concept,
          vocabulary.beginningWith(written).filter((longer) => stem(longer) !== stemmed),
          written.length,
          0.6,
        );
      if (key !== undefined) addSynonyms(concept, [key]);
      return concept;
    }

    for (const form of foldedForms.get(written) ?? []) add([vocabulary.termOfWord(form)], 1, 'spelling');
    // A word that a group explains is not misspelt: ”snuten” is not ”sluten”.
    if (key === undefined) {
      const found = concept.alternatives.length > 0 && term === undefined;
      if (last && written.length >= 3 && !found) {
        begin(concept, vocabulary.beginningWith(written), written.length);
        if (concept.alternatives.length === 0 && written.length >= 4)
          begin(
            concept,
            beginningWith(sortedFolds, written).flatMap((plain) => foldedForms.get(plain) ?? []),
            written.length,
          );
      } else if (!last && concept.alternatives.length === 0 && stemmed.length >= 5)
        begin(concept, vocabulary.beginningWith(stemmed), stemmed.length, 0.75);
    }
    if (concept.alternatives.length === 0 && stemmed.length >= 6) addSplit(concept, stemmed);
    // Who is still writing has not misspelt what begins a known word.
    const begun = last && concept.alternatives.some(({ how }) => how === 'beginning');
    const near = key === undefined && !begun ? nearest(written) : [];
    if (key === undefined && concept.alternatives.length === 0 && stemmed.length >= 7 && near.length === 0)
      addHead(concept, stemmed);
    const doubtful = concept.alternatives.every(({ how }) => how === 'split' || how === 'beginning');
    if (key === undefined && (doubtful || term !== undefined))
      key = addCorrections(concept, near, corrected) ?? nearestSynonym(concept, stemmed);
    if (key !== undefined) addSynonyms(concept, [key]);
    return concept;
  }

  /** Adds known words near a misspelt one. Gives the synonym key of the nearest. */
  function addCorrections(
    concept: Concept,
    near: readonly Near[],
    corrected: Understanding['corrected'],
  ): string | undefined {
    // A word that has some reading is only doubted when another is one edit away.
    const strong = concept.alternatives.length > 0 ? near.filter(({ distance }) => distance <= 1) : near;
    const [first] = strong;
    if (!first) return undefined;
    for (const alternative of concept.alternatives)
      if (alternative.how === 'split') alternative.weight *= 0.45;
    for (const { word, distance } of strong)
      adding(concept)([vocabulary.termOfWord(word)], 0.95 - 0.12 * distance, 'spelling');
    corrected.push({ said: concept.said, read: first.word });
    return synonymKey(stem(first.word));
  }

  /** A misspelt everyday word that the handbook itself never uses. */
  const nearestSynonym = (concept: Concept, stemmed: string): string | undefined =>
    concept.alternatives.length === 0 && stemmed.length > 5
      ? synonyms.single.find((key) => edits(stemmed, key, 1) <= 1)
      : undefined;

  /** Takes the phrases that a group explains out of the words. */
  function takePhrases(words: readonly Word[], concepts: Concept[]): Set<Word> {
    const taken = new Set<Word>();
    for (let size = Math.min(synonyms.longest, words.length); size >= 2; size--)
      for (let at = 0; at + size <= words.length; at++) {
        const phrase = words.slice(at, at + size);
        const stems = phrase.map((word) => stem(word.text));
        if (synonyms.of(stems).length === 0 || phrase.some((word) => taken.has(word))) continue;
        const concept: Concept = {
          said: phrase.map(({ text }) => text).join(' '),
          alternatives: [],
          light: false,
        };
        addSynonyms(concept, stems);
        adding(concept)(termsOfText(concept.said), 0.9, 'word');
        concepts.push(concept);
        for (const word of phrase) taken.add(word);
      }
    return taken;
  }

  /** Two words that the handbook writes as one. */
  function joinedConcept(first: Word, second: Word): { concept: Concept; read: string } | undefined {
    if (first.text.length < 3 || second.text.length < 3) return undefined;
    // ”efter gift” is one word, but a little word before another seldom is: it must stand so in a text.
    const read =
      matters(first) && matters(second)
        ? joined(first.text, second.text).find((word) => vocabulary.hasStem(stem(word)))
        : [first.text + second.text].find(vocabulary.hasWord);
    if (read === undefined) return undefined;
    const concept: Concept = { said: `${first.text} ${second.text}`, alternatives: [], light: false };
    adding(concept)([vocabulary.termOfWord(read)], 1, 'word');
    const apart = [vocabulary.termOfWord(first.text), vocabulary.termOfWord(second.text)];
    if (apart.every((term) => term !== undefined)) adding(concept)(apart, 0.8, 'split');
    return { concept, read };
  }

  /** The compound that two words of a phrase make: anmälan om oro → orosanmälan, patientens journal → patientjournal. */
  function compoundOf(first: Word, between: Word | undefined, second: Word): number | undefined {
    const [modifier, head] = between ? [second, first] : [first, second];
    if (!matters(modifier) || !matters(head)) return undefined;
    const forms = [modifier.text, stem(modifier.text)].flatMap((form) => joined(form, head.text));
    return forms.map(vocabulary.termOfWord).find((term) => term !== undefined);
  }

  /** Lets two words of a phrase also mean the compound that they make. */
  function addCompounds(words: readonly Word[], concepts: ReadonlyMap<Word, Concept>) {
    for (const [at, first] of words.entries()) {
      const next = words[at + 1];
      const between = next && compoundPrepositions.has(next.text) ? next : undefined;
      const second = between ? words[at + 2] : next;
      if (!second) continue;
      const term = compoundOf(first, between, second);
      for (const word of [first, second]) {
        const concept = concepts.get(word);
        if (concept) adding(concept)([term], 0.9, 'word');
      }
    }
  }

  return (query: string): Understanding => {
    const all = wordsOf(query);
    const shouted = isShouted(query);
    const concepts: Concept[] = [];
    const corrected: Understanding['corrected'] = [];
    const taken = takePhrases(all, concepts);
    const left = all.filter((word) => !taken.has(word));
    const telling = left.filter((word) => matters(word, shouted));
    const words = telling.length > 0 || concepts.length > 0 ? telling : left;
    const conceptsOfWords = new Map<Word, Concept>();
    for (let at = 0; at < left.length; at++) {
      const word = left[at];
      const next = left[at + 1];
      if (!word) continue;
      const both = next && joinedConcept(word, next);
      if (both) {
        concepts.push(both.concept);
        corrected.push({ said: both.concept.said, read: both.read });
        at++;
      } else if (words.includes(word)) {
        const concept = conceptOf(word, word === all.at(-1), corrected);
        concepts.push(concept);
        conceptsOfWords.set(word, concept);
      }
    }
    addCompounds(left, conceptsOfWords);
    return { concepts, corrected };
  };
}
