import { questionAt, type GuideView } from '../domain/guide-view.ts';
import type { Trail, TrailNotice } from './useTrail.ts';

const notices: Record<Extract<TrailNotice, string>, string> = {
  'other-version': 'Guiden har ändrats sedan du svarade. Dina svar passar fortfarande och är kvar.',
  'other-version-shortened':
    'Guiden har ändrats sedan du svarade. Några svar passar inte längre och är borttagna. Fortsätt härifrån.',
  'address-without-answers': 'Svar följer aldrig med i en adress. Därför börjar guiden från början.',
  'unknown-situation': 'Situationen i adressen finns inte längre. Guiden börjar från början.',
};

/** Says when the trail is not what the reader may expect, and what a change took away. */
export function TrailNotices({ view, trail }: { view: GuideView; trail: Trail }) {
  const { notice, fallen, back } = trail;
  return (
    <>
      {notice && (
        <p className="notice" role="status">
          {typeof notice === 'string'
            ? notices[notice]
            : `Du valde ”${notice.situation}”. Det som situationen redan säger fyller guiden i. Kontrollera det under Dina svar.`}
        </p>
      )}
      {fallen.length > 0 && (
        <div className="notice" role="status">
          <p>
            Ändringen gjorde att{' '}
            {fallen.length === 1 ? 'ett svar föll bort' : `${fallen.length} svar föll bort`}:
          </p>
          <ul className="plain">
            {fallen.map(([id, answer]) => (
              <li key={id}>
                {questionAt(view, id)?.rubrik} {questionAt(view, id)?.svar[answer]?.etikett}
              </li>
            ))}
          </ul>
          <button type="button" className="linklike" onClick={back}>
            Ångra ändringen
          </button>
        </div>
      )}
    </>
  );
}
