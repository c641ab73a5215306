import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Comparison } from './comparison';

// Where each key of what is recorded may go. A new key does not compile until it has a line here, and then not until the shape
// of a file, a link, a code and the copy under aliases do with it what that line says.

/** Whether a key goes somewhere: as it is, changed, or not at all. */
type Passage = 'whole' | 'changed' | 'left-out';

type Ways = {
  /** A file, and the record on the device, which is the same document: what is only of a device stands beside it. */
  readonly file: 'whole';
  readonly link: Passage;
  /** A QR code. */
  readonly code: Passage;
  /** The copy in which names are hidden. */
  readonly aliases: Passage;
};

export const assessmentKeys = {
  id: { file: 'whole', link: 'whole', code: 'whole', aliases: 'changed' },
  partnership: { file: 'whole', link: 'whole', code: 'whole', aliases: 'changed' },
  partner: { file: 'whole', link: 'whole', code: 'whole', aliases: 'changed' },
  respondent: { file: 'whole', link: 'whole', code: 'whole', aliases: 'changed' },
  length: { file: 'whole', link: 'whole', code: 'whole', aliases: 'whole' },
  // A code has one day for all three; of a copy under aliases the exact moments could be matched with the names.
  createdAt: { file: 'whole', link: 'whole', code: 'changed', aliases: 'changed' },
  updatedAt: { file: 'whole', link: 'whole', code: 'changed', aliases: 'changed' },
  completedAt: { file: 'whole', link: 'whole', code: 'changed', aliases: 'changed' },
  // As the keys of an answer go. A code has none to a question that its bank does not ask.
  answers: { file: 'whole', link: 'whole', code: 'changed', aliases: 'changed' },
  targets: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'left-out' },
  plan: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'left-out' },
  asks: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'left-out' },
  otherPartners: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'left-out' },
  // An example is not compared, so none comes under aliases.
  example: { file: 'whole', link: 'whole', code: 'whole', aliases: 'left-out' },
} as const satisfies Readonly<Record<keyof Assessment, Ways>>;

export const answerKeys = {
  level: { file: 'whole', link: 'whole', code: 'whole', aliases: 'whole' },
  answer: { file: 'whole', link: 'whole', code: 'whole', aliases: 'whole' },
  basis: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'whole' },
  // A note may tell who wrote it.
  note: { file: 'whole', link: 'whole', code: 'left-out', aliases: 'left-out' },
} as const satisfies Readonly<Record<KeyOf<Answer>, Ways>>;

/** A comparison goes into no link and no code. */
export const comparisonKeys = {
  id: { file: 'whole', aliases: 'changed' },
  name: { file: 'whole', aliases: 'changed' },
  createdAt: { file: 'whole', aliases: 'changed' },
  updatedAt: { file: 'whole', aliases: 'changed' },
  partners: { file: 'whole', aliases: 'changed' },
  members: { file: 'whole', aliases: 'changed' },
  targets: { file: 'whole', aliases: 'whole' },
  // What somebody wrote may tell who it was.
  plan: { file: 'whole', aliases: 'left-out' },
  asks: { file: 'whole', aliases: 'whole' },
} as const satisfies Readonly<Record<keyof Comparison, Pick<Ways, 'file' | 'aliases'>>>;

/** Every key that a value may have, whichever of several shapes it is of. */
type KeyOf<Value> = Value extends unknown ? keyof Value : never;

/** The keys of a table that go a way. */
export type KeyOn<Table, Way extends PropertyKey> = {
  [Key in keyof Table]: Table[Key] extends Readonly<Record<Way, 'left-out'>> ? never : Key;
}[keyof Table];

type Exactly<Value, Key> = [KeyOf<Value>, Key] extends [Key, KeyOf<Value>]
  ? unknown
  : { readonly lacks: Exclude<Key, KeyOf<Value>>; readonly hasMore: Exclude<KeyOf<Value>, Key> };

/** A value that goes a way, as it is. One with other keys than the table lets go that way does not compile. */
export function going<Table, Way extends PropertyKey, Value extends object>(
  _table: Table,
  _way: Way,
  value: Value & Exactly<Value, KeyOn<Table, Way>>,
): Value {
  return value;
}
