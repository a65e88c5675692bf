import type { Condition, Form } from '../schemas/form.ts';

/** What is chosen: choice → alternatives. A choice that is not made is absent or empty. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What the rules need of a form; the page in the browser gives no more than this. */
export type FormOutline = {
  delar: readonly {
    id: string;
    rubrik: string;
    'visas-nar': Readonly<Condition>;
    val: readonly { id: string; fraga: string; alternativ: readonly { id: string; ensam: boolean }[] }[];
  }[];
};

/** `ja`: asked for. `nej`: not. `oavgjort`: hangs on a choice that is not made. */
export type Asked = 'ja' | 'nej' | 'oavgjort';

/** Which sections are asked for. Conditions look back: at choices of sections that stand before. */
export function askedSections(form: FormOutline, choices: Choices): Map<string, Asked> {
  const sections = new Map<string, Asked>();
  const home = new Map(form.delar.flatMap(({ id, val }) => val.map((choice) => [choice.id, id] as const)));
  for (const { id, 'visas-nar': when } of form.delar) {
    const answers = Object.entries(when).map(([choice, wanted]): Asked => {
      const above = sections.get(home.get(choice) ?? '') ?? 'nej';
      if (above !== 'ja') return above;
      const chosen = choices[choice] ?? [];
      if (chosen.length === 0) return 'oavgjort';
      return chosen.some((alternative) => wanted.includes(alternative)) ? 'ja' : 'nej';
    });
    sections.set(id, answers.includes('nej') ? 'nej' : answers.includes('oavgjort') ? 'oavgjort' : 'ja');
  }
  return sections;
}

/** A choice that is asked for and not made, or made so that it contradicts itself. */
export type Missing = { del: string; rubrik: string; val: string; fraga: string };

/** Whether a choice is made: something is chosen, and nothing that says no to the rest beside the rest. */
function isMade({ id, alternativ }: FormOutline['delar'][number]['val'][number], choices: Choices): boolean {
  const chosen = choices[id] ?? [];
  const alone = alternativ.some((own) => own.ensam && chosen.includes(own.id));
  return chosen.length === 1 || (chosen.length > 1 && !alone);
}

/**
 * Every choice that remains, in the order of the form. An empty list is the only thing that lets a form call
 * itself complete: what hangs on an unmade choice is not asked for yet, but the unmade choice is itself listed.
 */
export function missing(form: FormOutline, choices: Choices): Missing[] {
  const asked = askedSections(form, choices);
  return form.delar
    .filter(({ id }) => asked.get(id) === 'ja')
    .flatMap(({ id, rubrik, val }) =>
      val
        .filter((choice) => !isMade(choice, choices))
        .map((choice) => ({ del: id, rubrik, val: choice.id, fraga: choice.fraga })),
    );
}

/**
 * Choices that together cover every set of sections a form can ask for: each choice that sections hang on takes
 * each of its alternatives where it is asked for, alone, since to choose several asks for no less. The others are made.
 */
export function coveringChoices(form: Pick<Form, 'delar'>): Choices[] {
  const branching = new Set(form.delar.flatMap((section) => Object.keys(section['visas-nar'])));
  return form.delar
    .flatMap(({ id: section, val }) => val.map((choice) => ({ ...choice, section })))
    .reduce<Choices[]>(
      (all, { id, alternativ, section }) =>
        all.flatMap((choices) => {
          const own = alternativ.map((alternative) => alternative.id);
          const branches = branching.has(id) && askedSections(form, choices).get(section) === 'ja';
          const taken = branches ? own : [own[0] ?? 'ur-organisationen'];
          return taken.map((alternative) => ({ ...choices, [id]: [alternative] }));
        }),
      [{}],
    );
}

/** Whether a condition on choices holds. */
export const holds = (when: Readonly<Condition>, choices: Choices): boolean =>
  Object.entries(when).every(([choice, wanted]) => choices[choice]?.some((id) => wanted.includes(id)));
