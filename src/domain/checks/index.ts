import type { Problem } from '../problem.ts';
import { caseBank } from './case-bank.ts';
import { casesHold } from './cases-hold.ts';
import { chartsAreSound } from './charts-are-sound.ts';
import type { Check, CheckContext } from './context.ts';
import { coursesHold } from './courses-hold.ts';
import { formsHold } from './forms-hold.ts';
import { guidesAgree } from './guides-agree.ts';
import { guidesFollowLaw } from './guides-follow-law.ts';
import { lawIsCurrent } from './law-is-current.ts';
import { linksHold } from './links-hold.ts';
import { onlyCurrentLaw } from './only-current-law.ts';
import { organisationHolds } from './organisation-holds.ts';
import { provisionsAgree } from './provisions-agree.ts';
import { referencesExist } from './references-exist.ts';
import { searchWords } from './search-words.ts';
import { signaturesStand } from './signatures-stand.ts';
import { situationsLead } from './situations-lead.ts';
import { textsMatchChart } from './texts-match-chart.ts';
import { typfallHold } from './typfall-hold.ts';

/** Every check, in the order a reader of the report would mend things. */
export const checks: readonly Check[] = [
  referencesExist,
  organisationHolds,
  formsHold,
  provisionsAgree,
  linksHold,
  onlyCurrentLaw,
  chartsAreSound,
  textsMatchChart,
  guidesFollowLaw,
  guidesAgree,
  lawIsCurrent,
  typfallHold,
  casesHold,
  coursesHold,
  caseBank,
  situationsLead,
  signaturesStand,
  searchWords,
];

/** Runs all checks. */
export const runChecks = (context: CheckContext): Problem[] => checks.flatMap((check) => check(context));
