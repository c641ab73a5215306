import { Link, useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { AreaRadar } from '../../charts/area-radar';
import { BandLadder } from '../../charts/band-ladder';
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
import { FirstStep } from './first-step';
import { paperOf } from './paper-of';
import { ScoreTable } from './score-table';
import { WhatStandsOut } from './what-stands-out';
import './results-screen.css';

/** Where the partnership stands, and how each figure comes about. */
export function ResultsScreen({ record }: { readonly record: AssessmentRecord }) {
  const { assessment } = record;
  const [, navigate] = useLocation();
  const scores = scoreAreas(questionBank, assessment);
  const { finding, notKnown } = headlineInWords(headlineOf(questionBank, scores));
  const { id, partner, partnership, respondent, length } = assessment;
  const isOnePerson = respondent.kind === 'individual';
  // What one person does next is to hand over; a lead makes the plan.
  const planLook = isOnePerson ? 'btn second' : 'btn';
  const all = questionsAsked(questionBank, 'full').length;
  const plan = () => {
    makePlan(id);
    navigate(paths.plan(id));
  };
  const goOn = () => {
    assessments.change(id, (current, at) => goOnToFull(current, at));
    navigate(paths.overview(id));
  };
  const handOver = { href: paths.share(id), text: 'Hand over your answers' };
  return (
    <>
      <div className="find">
        <div>
          <p className="quiet small">
            <bdi>{partnership}</bdi>.{' '}
            {partner !== undefined && (
              <>
                <bdi>{partner.name}</bdi>.{' '}
              </>
            )}
            {respondentInWords(respondent)}, {dateInWords(assessedOn(assessment))}.
          </p>
          <ScreenHeading title="Results" className="gap-s">
            {finding}
          </ScreenHeading>
          {notKnown !== '' && <p className="gap-s">{notKnown}</p>}
          <FirstStep assessment={assessment} />
          <div className="actions gap-m stack">
            {isOnePerson && (
              <Link className="btn" href={handOver.href}>
                {handOver.text}
              </Link>
            )}
            {assessment.plan === undefined ? (
              <button className={planLook} type="button" onClick={plan}>
                Make the plan
              </button>
            ) : (
              <Link className={planLook} href={paths.plan(id)}>
                Go to the plan
              </Link>
            )}
            <DownloadPdf paper={() => paperOf(assessment)} printHref={paths.paper(id)} />
            {!isOnePerson && (
              <Link className="link" href={handOver.href}>
                {handOver.text}
              </Link>
            )}
          </div>
        </div>
        <AreaRadar figure={radarFigure(questionBank, assessment, scores)} />
        <BandLadder bands={questionBank.bands} scores={scores} />
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
      <div className="gap-l">
        <ScoreTable scores={scores} />
        <p className="small quiet gap-m">
          A score is an aid to a conversation, not a grade. A higher one is not always the aim: the
          right way to work together depends on what you want to do.
        </p>
      </div>
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
