import type { BankRule, Finding } from '../bank-rule.ts';

const scored = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'];

/** Every source exists; R1 to R10 each stand behind a question; R11 to R14 only behind asks (docs/question-bank.md, rule 14). */
export const sourcesExist: BankRule = {
  name: 'sources exist',
  check: ({ areas, recommendations, cases, asks }) => {
    const recommendationIds = new Set(recommendations.map(({ id }) => id));
    const caseIds = new Set(cases.map(({ id }) => id));
    const questions = areas.flatMap((area) => area.questions);
    const questionIds = new Set(questions.map(({ id }) => id));
    const findings: Finding[] = [];
    const ids = [recommendations, cases, asks].flatMap((list) => list.map(({ id }) => id));
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
      findings.push({
        place: id,
        message: 'is used twice. Give each recommendation, case and ask an id of its own.',
      });
    for (const { id, sources, caseNotes } of questions) {
      for (const each of sources.recommendations) {
        if (!recommendationIds.has(each))
          findings.push({
            place: `${id}, sources`,
            message: `names recommendation ${each}, which is not in recommendations.json.`,
          });
        else if (!scored.includes(each))
          findings.push({
            place: `${id}, sources`,
            message: `names ${each}. R11 to R14 are asked of others and never scored.`,
          });
      }
      for (const each of sources.cases)
        if (!caseIds.has(each))
          findings.push({
            place: `${id}, sources`,
            message: `names case ${each}, which is not in cases.json.`,
          });
      if (Object.keys(caseNotes).join() !== sources.cases.join())
        findings.push({
          place: `${id}, case notes`,
          message: `are for ${Object.keys(caseNotes).join(', ') || 'no case'}, and the sources name ${sources.cases.join(', ') || 'none'}. Write one for each.`,
        });
    }
    for (const ask of asks) {
      for (const each of ask.recommendations)
        if (!recommendationIds.has(each))
          findings.push({
            place: ask.id,
            message: `names recommendation ${each}, which is not in recommendations.json.`,
          });
      for (const each of ask.questions)
        if (!questionIds.has(each))
          findings.push({ place: ask.id, message: `names question ${each}, which is in no area.` });
    }
    const used = new Set(questions.flatMap(({ sources }) => sources.recommendations));
    for (const each of scored)
      if (!used.has(each)) findings.push({ place: each, message: 'stands behind no question.' });
    return findings;
  },
};
