import { Link } from 'wouter';
import { backgroundBank } from '../../bank/background-bank';
import { questionBank } from '../../bank/question-bank';
import { topLevel } from '../../domain/model/level';
import { stepsChosenAtStart } from '../../domain/planning/edit-plan';
import { paths } from '../../paths';
import { ScreenHeading } from '../../ui/screen-heading';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import { howToChoose } from '../../wording/how-to-choose';
import { capitalised, countInWords } from '../../wording/words';
import { CaseList } from './case-list';
import { ComparingRules } from './comparing-rules';
import { GlossaryTable } from './glossary-table';
import { RecommendationList } from './recommendation-list';

/** How the tool scores, where it comes from, and what it is not. */
export function MethodScreen() {
  const { source } = backgroundBank;
  return (
    <div className="flow">
      <ScreenHeading title="Method">How it works, and where it comes from</ScreenHeading>
      <p className="lead">
        Thirty questions in five areas, built from the recommendations of one report. They are there
        to start a conversation between partners.
      </p>

      <h2>What it is not</h2>
      <p>
        It is not a validated scale, and it does not predict whether a partnership will succeed. The
        report rests on a round table of 33 people and on twelve examples, most of them told by
        those who ran them. It says nothing about how much any one thing counts, so every question
        counts the same here. There is no pass mark and no ranking.
      </p>
      <p>
        A score is an aid to a conversation, not a grade. A higher one is not always the aim: the
        report says that the right arrangement depends on what you are trying to do. More formal is
        not more ready.
      </p>

      <h2>The five levels</h2>
      <p>
        Every question describes its five levels in its own words. In general, 0 is not started, 1
        is noticed by someone, 2 is a first joint act or a part of the whole, 3 is agreed by all and
        in use, and 4 is kept up: gone back to in the past 12 months, and changed or kept for a
        reason. {howToChoose} Level 4 is meant to be hard, and open to a charity with five staff as
        well as to a large trust.
      </p>
      <p>
        In a question about the partnership, ‘we’ is the partners together. A partner agrees through
        whoever may decide this for it; in a large trust that may be the ward or clinic that you
        work with. In a question about your own organisation, ‘we’ is that organisation alone.
      </p>
      <p>
        Some questions are about the partnership: if partners answer differently, they see it
        differently. Others are about your own organisation: if partners answer differently, they
        may truly be in different places.
      </p>

      <h2>The score of an area</h2>
      <p>
        The level of an answer, divided by {topLevel} and times 100, is its score: level 3 is 75.
        The score of an area is the mean over its questions with a level. For levels 1, 1, 0, 2 and
        2 that is 6 ÷ 5 ÷ 4 × 100 = 30.
      </p>
      <p>
        ‘Don’t know’, ‘doesn’t apply to us’ and questions left blank are three different things.
        None of them is a zero. They leave the mean alone, and are counted beside it: ‘based on 5 of
        6’.
      </p>
      <p>
        An area has a score only if {needs.questions} or more, and at least {needs.share} of those
        that apply, have a level. Otherwise it says ‘not enough answers’, and its line on the radar
        stays open.
      </p>
      <p>
        There is no overall score. It would hide the weakest area, and the evidence for a single
        number is thin.
      </p>

      <h2>Bands, and how firm they are</h2>
      <ul>
        {questionBank.bands.map((band, index) => {
          const next = questionBank.bands[index + 1];
          return (
            <li key={band.id}>
              {band.name}:{' '}
              {next === undefined
                ? `${band.from} to 100`
                : `from ${band.from}, and under ${next.from}`}
            </li>
          );
        })}
      </ul>
      <p>
        A band is taken from the score before it is rounded. It is ‘firm’ if no single answer, moved
        by one level, could change it, and no way in which the ‘don’t know’ and blank questions
        might turn out could either. Otherwise it is ‘close’, and the other bands are named. In a
        quick check, with two questions an area, nearly every band is close: it gives a first
        impression, and says so once.
      </p>

      <ComparingRules />

      <h2>The action plan</h2>
      <p>
        For each question under its area’s target (level {questionBank.defaultTarget}, unless you
        set another) the plan offers the next step up, lowest level first.{' '}
        {capitalised(countInWords(stepsChosenAtStart))} are chosen at the start. A date that would
        fall at a weekend or on a bank holiday in England is moved to the next working day. From
        then on the plan is yours: a change of answers changes what is suggested, and never what you
        chose, edited or wrote.
      </p>

      <h2>Where it comes from</h2>
      <p>
        {source.author}, <cite>{source.title}</cite>, {source.publisher}, {source.year}, ISBN{' '}
        {source.isbn}. The words here are our own. Each question names the recommendation and the
        page behind it, and says whether the report states the idea, shows it in an example, or
        whether it is a fair reading. The examples are as described in {source.year}; we have not
        checked which of those services still run.
      </p>
      <p>The report’s publisher has had no part in this tool.</p>
      <RecommendationList recommendations={backgroundBank.recommendations} />
      <CaseList cases={backgroundBank.cases} />
      <GlossaryTable />

      <h2>What it is built from</h2>
      <p>
        Free software and open typefaces, each under{' '}
        <Link href={paths.licences()}>its own licence</Link>.
      </p>
    </div>
  );
}
