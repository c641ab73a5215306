import { Link, useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { AreaRadar } from '../../charts/area-radar';
import { assessedOn } from '../../domain/model/assessed-on';
import { dateInWords } from '../../wording/dates';
import { goOnToFull } from '../../domain/model/complete-assessment';
import { headlineOf } from '../../domain/scoring/headline';
import { radarFigure } from '../../wording/radar-figure';
import { headlineInWords } from '../../wording/headline-in-words';
import { respondentInWords } from '../../wording/names';
import { scoreAreas } from '../../domain/scoring/score-areas';
import { questionsAsked } from '../../domain/model/questions-asked';
import { DownloadPdf } from '../../papers/html/download-pdf';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import { makePlan } from '../../store/records/make-plan';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { Message } from '../../ui/message';
import { ScreenHeading } from '../../ui/screen-heading';
import { AreaAnswers } from './area-answers';
import { AreasInWords } from './areas-in-words';
import { paperOf } from './paper-of';
import { ScoreTable } from './score-table';
import { WhatStandsOut } from './what-stands-out';

/** Where the partnership stands, and how each figure comes about. */
export function ResultsScreen({ record }: { readonly record: AssessmentRecord }) {
  const { assessment } = record;
  const [, navigate] = useLocation();
  const scores = scoreAreas(questionBank, assessment);
  const { finding, notKnown } = headlineInWords(headlineOf(questionBank, scores));
  const { id, partner, partnership, respondent, length } = assessment;
  const all = questionsAsked(questionBank, 'full').length;
  const plan = () => {
    makePlan(id);
    navigate(paths.plan(id));
  };
  const goOn = () => {
    assessments.change(id, (current, at) => goOnToFull(current, at));
    navigate(paths.overview(id));
  };
  return (
    <>
      <p className="quiet">
        <bdi>{partnership}</bdi>.{' '}
        {partner !== undefined && (
          <>
            <bdi>{partner.name}</bdi>.{' '}
          </>
        )}
        {respondentInWords(respondent)}, {dateInWords(assessedOn(assessment))}.
      </p>
      <ScreenHeading title="Results" className="big gap-s">
        {finding}
      </ScreenHeading>
      {notKnown !== '' && <p className="lead gap-m">{notKnown}</p>}
      <div className="actions gap-m stack">
        {assessment.plan === undefined ? (
          <button className="btn" type="button" onClick={plan}>
            Make the plan
          </button>
        ) : (
          <Link className="btn" href={paths.plan(id)}>
            Go to the plan
          </Link>
        )}
        <DownloadPdf paper={() => paperOf(assessment)} printHref={paths.paper(id)} />
        <Link className="link" href={paths.share(id)}>
          Send to a partner
        </Link>
      </div>
      {length === 'quick' && (
        <Message kind="plain" className="gap-l">
          <p>
            <strong>This is a first impression.</strong> Two questions an area show where to look.
            All {all} show how firm the picture is, and your answers stay.
          </p>
          <p>
            <button className="btn second" type="button" onClick={goOn}>
              Go on to all {all} questions
            </button>
          </p>
        </Message>
      )}
      <div className="two gap-l middle">
        <AreaRadar figure={radarFigure(questionBank, assessment, scores)} />
        <div>
          <ScoreTable scores={scores} />
          {length === 'full' && (
            <p className="small quiet gap-m">
              <strong>Firm</strong> means that no single answer, one level up or down, and no ‘don’t
              know’ or blank, however it is settled, could move the band. <strong>Close</strong>{' '}
              means that one could.
            </p>
          )}
        </div>
      </div>
      <Message kind="plain" className="gap-l">
        <p>
          A score is an aid to a conversation, not a grade. A higher one is not always the aim: the
          right way to work together depends on what you want to do.
        </p>
      </Message>
      <div className="two gap-l">
        <AreasInWords assessment={assessment} scores={scores} />
        <WhatStandsOut assessment={assessment} />
      </div>
      <section className="gap-l" aria-labelledby="answers">
        <h2 id="answers">Every score, back to its answers</h2>
        <div className="gap-m">
          {scores.map((score, index) => (
            <AreaAnswers
              key={score.area.id}
              assessment={assessment}
              score={score}
              number={index + 1}
            />
          ))}
        </div>
      </section>
    </>
  );
}
