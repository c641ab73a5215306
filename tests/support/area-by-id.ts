import type { Area, AreaId, QuestionBank } from '../../src/domain/model/question-bank';

/** The area with this id. Throws if the bank has none. */
export function areaById(bank: QuestionBank, id: AreaId): Area {
  const area = bank.areas.find((candidate) => candidate.id === id);
  if (area === undefined) throw new Error(`The question bank has no area '${id}'.`);
  return area;
}
