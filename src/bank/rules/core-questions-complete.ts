import type { BankRule, Finding } from '../bank-rule.ts';

/** 30 questions, six an area; ten in the quick check, two an area; areas in the bank's order; ids once each (rule 1). */
export const coreQuestionsComplete: BankRule = {
  name: 'core questions complete',
  check: ({ bank, areas }) => {
    const findings: Finding[] = [];
    const order = areas.map((area) => area.id);
    if (order.join() !== bank.areas.join()) findings.push({ place: 'bank.json, areas', message: `lists ${bank.areas.join(', ')}, and the files hold ${order.join(', ')}. Make them the same, in the same order.` });
    for (const area of areas) {
      const quick = area.questions.filter((question) => question.quick).length;
      if (area.questions.length !== 6) findings.push({ place: area.id, message: `has ${area.questions.length} questions. Each area has six.` });
      if (quick !== 2) findings.push({ place: area.id, message: `has ${quick} quick questions. Each area has two.` });
    }
    const ids = areas.flatMap((area) => area.questions.map((question) => question.id));
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) findings.push({ place: id, message: 'is used twice. Give each question an id of its own.' });
    return findings;
  },
};
