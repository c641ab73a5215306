import { Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import type { Assessment } from '../../domain/model/assessment';
import { notKnown, strengths, strongLevels } from '../../domain/scoring/what-stands-out';
import { listInWords } from '../../wording/words';
import { paths } from '../../paths';

/** Strengths, and what is not known, each a way to its question. */
export function WhatStandsOut({ assessment }: { readonly assessment: Assessment }) {
  const strong = strengths(questionBank, assessment);
  const unknown = notKnown(questionBank, assessment);
  return (
    <div>
      <section aria-labelledby="strengths" className="flow">
        <h2 id="strengths">Strengths</h2>
        {strong.length === 0 ? (
          <p>
            No question stands at level {listInWords([...strongLevels].sort().map(String), 'or')}{' '}
            yet.
          </p>
        ) : (
          <ul>
            {strong.map(({ asked: { question }, level }) => (
              <li key={question.id}>
                {question.title}, level {level}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="not-known" className="flow gap-l">
        <h2 id="not-known">What is not known</h2>
        {unknown.length === 0 ? (
          <p>Nothing: every question that applies to you has a level.</p>
        ) : (
          <ul>
            {unknown.map(({ asked: { question }, because }) => (
              <li key={question.id}>
                <Link href={paths.question(assessment.id, question.id)}>{question.title}</Link> (
                {because === 'blank' ? 'blank' : 'don’t know'})
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
