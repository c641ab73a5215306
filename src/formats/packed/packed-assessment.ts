import { assessedOn } from '../../domain/model/assessed-on';
import { dayOf } from '../../domain/model/day-of';
import { respondentKinds, sectors } from '../../domain/model/assessment';
import { firstBlank } from '../../domain/model/progress';
import { lengths, type QuestionBank } from '../../domain/model/question-bank';
import { questionsAsked } from '../../domain/model/questions-asked';
import { assessmentKeys, going } from '../../domain/model/where-it-goes';
import {
  assessmentFormat,
  assessmentVersion,
  type AssessmentDocument,
} from '../json/assessment-document';
import { byteReader, numberAsBytes, textWithLength, utf8Of, type ByteReader } from './bytes';
import { crc32, fourBytes, withChecksum, withoutChecksum } from './checksum';
import {
  isUuid,
  packAnswers,
  packDay,
  packId,
  unpackAnswers,
  unpackDay,
  unpackId,
} from './packed-fields';
import { readAssessment } from '../json/read-assessment';

/**
 * Why bytes could not be read as a packed assessment. 'other-bank': another bank, or another major or minor version of
 * this one, whose questions are others or stand in another order.
 */
export type CodeFailure =
  | { readonly kind: 'not-a-code' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'other-bank' };

type UnpackResult =
  | { readonly ok: true; readonly document: AssessmentDocument }
  | { readonly ok: false; readonly failure: CodeFailure };

/** The version of the packed form. Every later one keeps this byte first and the CRC-32 in the last four. */
const packedVersion = 1;

/** The bank's id as four bytes and its version without the last number, which changes no question. */
function bankBytes({ id, version }: QuestionBank): readonly number[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [...fourBytes(crc32(utf8Of(id))), ...numberAsBytes(major), ...numberAsBytes(minor)];
}

/**
 * An assessment that was answered with this bank, small enough for a QR code. One byte says length (bit 0), example
 * (1), whether the id is a UUID (2), kind (3 and 4) and sector (5 to 7); an empty name is no partner, an empty label
 * none. Notes, basis, plan, targets, asks, other partners and answers that the bank does not know stay out. The same
 * document gives the same bytes.
 */
export function packAssessment({ assessment }: AssessmentDocument, bank: QuestionBank): Uint8Array {
  const { id, partner, respondent } = assessment;
  const facts =
    lengths.indexOf(assessment.length) |
    (assessment.example === true ? 2 : 0) |
    (isUuid(id) ? 4 : 0) |
    (respondentKinds.indexOf(respondent.kind) << 3) |
    (sectors.indexOf(partner?.sector ?? 'other') << 5);
  return withChecksum([
    packedVersion,
    ...bankBytes(bank),
    facts,
    ...packId(id),
    ...packDay(dayOf(assessedOn(assessment))),
    ...packAnswers(assessment.answers, bank),
    ...[assessment.partnership, partner?.name ?? '', respondent.label ?? ''].flatMap(
      textWithLength,
    ),
  ]);
}

/** What stands behind the bank, not yet checked. Both moments, and completion where nothing is blank, are the day's start. */
function unpackBody(reader: ByteReader, bank: QuestionBank): unknown {
  const [facts = 0] = reader.bytes(1);
  const id = unpackId(reader, (facts & 4) !== 0);
  const moment = `${unpackDay(reader.bytes(2))}T00:00:00.000Z`;
  const answers = unpackAnswers(reader, bank);
  const [partnership, name, label] = [reader.text(), reader.text(), reader.text()];
  const length = (facts & 1) === 0 ? lengths[0] : lengths[1];
  return going(assessmentKeys, 'code', {
    id,
    partnership,
    ...(name === '' ? {} : { partner: { name, sector: sectors[facts >>> 5] } }),
    respondent: { kind: respondentKinds[(facts >>> 3) & 3], ...(label === '' ? {} : { label }) },
    length,
    createdAt: moment,
    updatedAt: moment,
    ...(firstBlank(questionsAsked(bank, length), answers) === undefined
      ? { completedAt: moment }
      : {}),
    answers,
    ...((facts & 2) === 0 ? {} : { example: true }),
  });
}

function failed(failure: CodeFailure): UnpackResult {
  return { ok: false, failure };
}

/**
 * The document of packed bytes, with what stayed out left out. It is taken whole or not at all, and never throws:
 * first the checksum, then the version, the bank, and the whole shape.
 */
export function unpackAssessment(bytes: Uint8Array, bank: QuestionBank): UnpackResult {
  const [version = 0] = bytes;
  if (version === 0) return failed({ kind: 'not-a-code' });
  const body = withoutChecksum(bytes);
  if (body === undefined) return failed({ kind: 'damaged' });
  if (version > packedVersion) return failed({ kind: 'newer-version', version });
  const reader = byteReader(body.subarray(1));
  const expected = bankBytes(bank);
  const found = reader.bytes(expected.length);
  if (found.length === expected.length && found.some((byte, index) => byte !== expected[index]))
    return failed({ kind: 'other-bank' });
  const document = {
    format: assessmentFormat,
    formatVersion: assessmentVersion,
    bank: { id: bank.id, version: bank.version },
    assessment: unpackBody(reader, bank),
  };
  const read = reader.isComplete() ? readAssessment(document) : undefined;
  return read?.ok === true ? read : failed({ kind: 'damaged' });
}
