import { areaIds, type AreaId } from '../../domain/model/question-bank.ts';
import type { BankRule, Finding } from '../bank-rule.ts';

/** What an area's question ids begin with. */
const prefixes: Readonly<Record<AreaId, string>> = {
  'shared-aims': 'aims-',
  roles: 'roles-',
  governance: 'gov-',
  'risk-sharing': 'risk-',
  'business-skills': 'skills-',
};

/** 30 questions in five areas, six an area; ten in the quick check, two an area; areas in the bank's order; ids once each (docs/question-bank.md, rule 1). */
export const coreQuestionsComplete: BankRule = {
  name: 'core questions complete',
  check: ({ bank, areas }) => {
    const findings: Finding[] = [];
    const order = areas.map((area) => area.id);
    const missing = areaIds.filter((id) => !order.includes(id));
    if (missing.length > 0)
      findings.push({
        place: 'bank, areas',
        message: `lack ${missing.join(', ')}. The bank has five areas: add each to bank.json, with its file.`,
      });
    if (order.join() !== bank.areas.join())
      findings.push({
        place: 'bank, areas',
        message: `lists ${bank.areas.join(', ')}, and the files hold ${order.join(', ')}. Make them the same, in the same order.`,
      });
    for (const area of areas) {
      const quick = area.questions.filter((question) => question.quick).length;
      if (area.questions.length !== 6)
        findings.push({
          place: area.id,
          message: `has ${area.questions.length} questions. Each area has six.`,
        });
      for (const { id } of area.questions.filter(
        (question) => !question.id.startsWith(prefixes[area.id]),
      )) {
        findings.push({
          place: id,
          message: `stands in ${area.id}, whose ids begin with ${prefixes[area.id]}. Move it, or give it an id of this area.`,
        });
      }
      if (quick !== 2)
        findings.push({
          place: area.id,
          message: `has ${quick} quick questions. Each area has two.`,
        });
    }
    const ids = areas.flatMap((area) => area.questions.map((question) => question.id));
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
      findings.push({ place: id, message: 'is used twice. Give each question an id of its own.' });
    return findings;
  },
};
