import type { AssembledCourse, CourseSlide } from '../domain/courses.ts';
import { answersOf, questionIds } from '../domain/chart.ts';
import type { CheckContext } from '../domain/checks/context.ts';
import { keyOf } from '../domain/exercise.ts';
import type { AssembledGuide } from '../domain/guide.ts';
import { beskedNames } from '../domain/guide-view.ts';
import { effectNames } from '../domain/lagrum.ts';
import { paragraphsOf, type Paragraph, type Run } from '../markdown/paragraphs.ts';
import { beskedKinds } from '../schemas/guide.ts';

/** A slide of a file for PowerPoint: real text in reading order. */
export type PlainSlide = {
  title: string;
  body: Paragraph[];
  /** What stands beside the body: answers to raise hands for. */
  answers?: Paragraph[];
  notes: string[];
};

type Sources = Pick<CheckContext, 'guides' | 'law'>;

const line = (...runs: Run[]): Paragraph => ({ runs, level: 0 });
const point = (...runs: Run[]): Paragraph => ({ runs, level: 0, list: 'bullet' });
const text = (words: string): Run => ({ text: words });
const bold = (words: string): Run => ({ text: words, bold: true });
const link = (words: string, href: string): Run => ({ text: words, href });

const headingAt = ({ questions, outcomes }: AssembledGuide, state: string): string =>
  (questions.get(state) ?? outcomes.get(state))?.data.rubrik ?? state;

/** The key to a slide's case, as a slide of its own: a file has nothing that folds. */
function keySlide({ shown }: CourseSlide, { guides, law }: Sources): PlainSlide[] {
  if (shown?.kind !== 'fall') return [];
  const { data } = shown.entry;
  const guide = guides.find(({ chart }) => chart.id === data.guide);
  const key = guide && keyOf(data, guide, law);
  if (!guide || !key || !('besked' in key)) return [];
  return [
    {
      title: `Facit: ${data.titel}`,
      body: [
        line(bold(`${beskedNames[key.besked]}. `), text(headingAt(guide, key.outcome))),
        line(
          bold('Lagrum: '),
          ...key.grund.flatMap((id, index) => [
            ...(index > 0 ? [text(', ')] : []),
            link(law.cite(id), `/lagrum/${id}/`),
          ]),
        ),
        line(bold('Vanligt fel: '), text(`”${data['vanligt-fel'].svar}” ${data['vanligt-fel'].fel}`)),
        ...data.diskutera.map((question) => point(text(question))),
      ],
      notes: [
        'Vägen genom guiden:',
        ...key.path.map(([state, answer], index) => {
          const question = guide.questions.get(state)?.data;
          return `${index + 1}. ${question?.rubrik ?? state} ${question?.svar[answer]?.etikett ?? answer}`;
        }),
      ],
    },
  ];
}

/** What a slide shows besides its own text, in words. */
function shownIn({ shown }: CourseSlide): Pick<PlainSlide, 'body' | 'answers'> {
  if (shown?.kind === 'fall')
    return {
      body: [...paragraphsOf(shown.entry.body), line(bold(shown.entry.data.fraga))],
      answers: [
        line(bold('Räck upp handen')),
        ...beskedKinds.map((besked) => point(text(beskedNames[besked]))),
      ],
    };
  if (shown?.kind === 'fraga')
    return {
      body: [
        line(bold(shown.question.rubrik)),
        ...Object.values(shown.question.svar).map(({ etikett }) => point(text(etikett))),
      ],
    };
  if (shown?.kind === 'lagrum') {
    const { citation, id, provision } = shown;
    const says = effectNames[provision.effekt];
    return {
      body: [
        line(link(citation, `/lagrum/${id}/`), text(` ${provision.rubrik}`)),
        ...(says ? [line(text('Lagrummet säger '), bold(says), text(' när allt det här stämmer:'))] : []),
        ...Object.values(provision.villkor).map((condition) =>
          point(text(condition.text), ...(condition.bedoms ? [bold(' Bedömning.')] : [])),
        ),
      ],
    };
  }
  if (shown?.kind === 'guide') {
    const { chart, index } = shown.guide;
    return { body: [line(text('Öppna guiden: '), link(index.data.titel, `/guider/${chart.id}/`))] };
  }
  if (shown?.kind === 'karta') {
    const { chart } = shown.guide;
    const count = questionIds(chart).length;
    return {
      body: [
        line(text('Hela kartan: '), link(`${count} frågor`, `/guider/${chart.id}/karta/`)),
        line(bold(headingAt(shown.guide, chart.initial))),
        ...answersOf(chart, chart.initial).map(([answer, target]) =>
          point(
            text(`${shown.guide.questions.get(chart.initial)?.data.svar[answer]?.etikett ?? answer} → `),
            text(headingAt(shown.guide, target)),
          ),
        ),
      ],
    };
  }
  return { body: [] };
}

/** A course as slides of plain text: each of its own, and after each case its key. */
export const plainSlides = (course: AssembledCourse, sources: Sources): PlainSlide[] =>
  course.slides.flatMap((slide): PlainSlide[] => {
    const { body, ...shown } = shownIn(slide);
    const { rubrik, anteckningar } = slide.entry.data;
    return [
      {
        title: rubrik,
        body: [...paragraphsOf(slide.entry.body), ...body],
        ...shown,
        notes: anteckningar,
      },
      ...keySlide(slide, sources),
    ];
  });
