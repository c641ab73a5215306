import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupParts } from '../../../../src/formats/json/backup-document';
import { textOfFile, textPartsOfFile } from '../../../../src/formats/json/text-of-file';
import { anAssessment } from '../../../support/assessment-builder';

const wholeAndInParts = (value: object, entries: readonly unknown[]) => [
  textOfFile({ ...value, assessments: entries }),
  [...textPartsOfFile({ ...value, assessments: [] }, entries)].join(''),
];

it('a file in parts is the same bytes as the whole, whatever stands in it', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('"assessments": []', '\n', '\\"assessments\\": []'),
  );
  const entry = fc.record({ id: text, name: text, answers: fc.dictionary(fc.string(), text) });
  fc.assert(
    fc.property(text, fc.array(entry, { maxLength: 3 }), (name, entries) => {
      const [whole, parts] = wholeAndInParts({ format: name, comparisons: [{ name }] }, entries);
      expect(parts).toBe(whole);
    }),
  );
});

it('has one part for each assessment, and one before and after them', () => {
  const documents = ['a', 'b', 'c'].map((id) => ({
    bank: { id: 'made-up', version: '1.2.0' },
    assessment: anAssessment({ id }),
  }));
  expect([...backupParts(documents, [])]).toHaveLength(5);
});
