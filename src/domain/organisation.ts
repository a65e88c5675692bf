import type { Board, Branch, Organisation } from '../schemas/handbook.ts';

/** Where a receiver works, seen from the one who holds the information: from no boundary to the widest. */
export const relations = [
  'samma-enhet',
  'samma-gren',
  'annan-gren',
  'annan-socialnamnd',
  'annan-namnd',
  'annan-kommun',
] as const;
export type Relation = (typeof relations)[number];

/** The part of the organisation that relations are read from. */
export type Boards = Pick<Organisation, 'namnder'>;

/** A relation and why, in one sentence. No relation where no jurist has judged the question. */
export type Derived = { relation?: Relation; varfor: string };

/** Stands for every unit of another municipality, whose organisation is not known here. */
export const otherMunicipality = 'annan-kommun';

type Unit = Board['enheter'][number];

/** A unit's key in the whole organisation: unit ids are unique within their nämnd only. */
export const unitKey = (namnd: Pick<Board, 'id'>, enhet: Pick<Unit, 'id'>): string =>
  `${namnd.id}/${enhet.id}`;

/** @throws when no unit has the key, or when the unit's branch is missing; the content check rules out both. */
function placeOf({ namnder }: Boards, key: string): { namnd: Board; gren: Branch; enhet: Unit } {
  for (const namnd of namnder)
    for (const enhet of namnd.enheter) {
      const gren = namnd.verksamhetsgrenar.find(({ id }) => id === enhet.verksamhetsgren);
      if (unitKey(namnd, enhet) === key && gren) return { namnd, gren, enhet };
    }
  throw new Error(`No unit ${key}`);
}

/**
 * Are two branches of one nämnd independent of each other? One judged independent is so of every other;
 * two judged not to be are one. Otherwise nobody has judged.
 */
function independent(one: Branch, other: Branch): boolean | undefined {
  if (one.sjalvstandig === 'ja' || other.sjalvstandig === 'ja') return true;
  return one.sjalvstandig === 'nej' && other.sjalvstandig === 'nej' ? false : undefined;
}

const withinBranch =
  'så ingen sekretessgräns går mellan er (8 kap. 2 § OSL), men bara den vars arbete kräver uppgiften ska få den.';

/**
 * How the receiver's unit stands to mine: 8 kap. 1 § OSL between nämnder, 8 kap. 2 § within one, and
 * 15 kap. 8 § SoL where both nämnder have tasks within social services. `theirs` may be
 * `otherMunicipality`.
 * @throws when a key is no unit's
 */
export function relationBetween(organisation: Boards, mine: string, theirs: string): Derived {
  const my = placeOf(organisation, mine);
  if (theirs === otherMunicipality)
    return {
      relation: 'annan-kommun',
      varfor: `En nämnd i en annan kommun är en annan myndighet än ${my.namnd.namn}, så sekretess gäller mellan er (8 kap. 1 § OSL).`,
    };
  const their = placeOf(organisation, theirs);
  if (my.namnd !== their.namnd) {
    const boundary = `${their.namnd.namn} är en annan nämnd än ${my.namnd.namn}, så sekretess gäller mellan er (8 kap. 1 § OSL)`;
    return my.namnd.slag === 'socialnamnd' && their.namnd.slag === 'socialnamnd'
      ? {
          relation: 'annan-socialnamnd',
          varfor: `${boundary}, men båda har uppgifter inom socialtjänsten och då kan skyldigheten att lämna vissa uppgifter på begäran gälla (15 kap. 8 § SoL).`,
        }
      : { relation: 'annan-namnd', varfor: `${boundary}.` };
  }
  if (my.enhet === their.enhet)
    return {
      relation: 'samma-enhet',
      varfor: `Ni arbetar på samma enhet, ”${my.enhet.namn}” i ${my.namnd.namn}, ${withinBranch}`,
    };
  if (my.gren === their.gren)
    return {
      relation: 'samma-gren',
      varfor: `”${my.enhet.namn}” och ”${their.enhet.namn}” hör till samma verksamhetsgren, ”${my.gren.namn}” i ${my.namnd.namn}, ${withinBranch}`,
    };
  const branches = `Verksamhetsgrenarna ”${my.gren.namn}” och ”${their.gren.namn}” i ${my.namnd.namn}`;
  switch (independent(my.gren, their.gren)) {
    case true:
      return {
        relation: 'annan-gren',
        varfor: `${branches} räknas som självständiga mot varandra, så sekretess gäller mellan er (8 kap. 2 § OSL).`,
      };
    case false:
      return {
        relation: 'samma-gren',
        varfor: `${branches} räknas inte som självständiga mot varandra, ${withinBranch}`,
      };
    default:
      return {
        varfor: `${branches} kan vara självständiga mot varandra (8 kap. 2 § OSL), men juristen har inte avgjort frågan, så svaret går inte att hämta ur organisationen.`,
      };
  }
}

/** What a question that is `harleds: organisation` proposes once both units are chosen. */
export type Proposal = {
  /** Key of the answer to choose beforehand; none where the question has no such answer. */
  answer?: Relation;
  /** What the reader is told. */
  text: string;
};

/** Proposes one of a question's answers. @throws as `relationBetween` */
export function proposeAnswer(
  organisation: Boards,
  svar: Readonly<Record<string, { etikett: string }>>,
  mine: string,
  theirs: string,
): Proposal {
  const { relation, varfor } = relationBetween(organisation, mine, theirs);
  if (relation === undefined) return { text: `${varfor} Fråga jurist, eller välj svaret själv.` };
  const label = svar[relation]?.etikett;
  return label === undefined
    ? { text: `${varfor} Frågan har inget svar för det, så välj själv.` }
    : { answer: relation, text: `${varfor} Föreslaget svar: ”${label}”. Du kan ändra det.` };
}
