import fc from 'fast-check';

/** A way to damage a text; `at` (0 to 1) says where. */
type Damage = (text: string, at: number) => string;

const place = (text: string, at: number) => Math.floor(at * text.length);

/** Replaces one of the matches of a pattern. */
function instead(pattern: RegExp, by: string): Damage {
  return (text, at) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[Math.floor(at * matches.length)];
    return match === undefined
      ? text
      : `${text.slice(0, match.index)}${by}${text.slice(match.index + match[0].length)}`;
  };
}

const value = /(?<=: )("(?:[^"\\]|\\.)*"|\d+|true)/g;
const key = /"[\w-]+"(?=: )/g;

const cut: Damage = (text, at) => text.slice(0, place(text, at));
const cutInFront: Damage = (text, at) => text.slice(place(text, at));
const leftOut: Damage = (text, at) =>
  `${text.slice(0, place(text, at))}${text.slice(place(text, at) + 40)}`;
const flipped =
  (by: string): Damage =>
  (text, at) =>
    `${text.slice(0, place(text, at))}${by}${text.slice(place(text, at) + 1)}`;
const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom(cut, cutInFront, leftOut),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }).map(flipped),
  fc.constantFrom('0', '9', '-', '"', '{', ']', ',', ':', ' ', '\0').map(flipped),
  fc.jsonValue().map((wrong) => instead(value, JSON.stringify(wrong))),
  fc
    .constantFrom('1e999', '-1e999', '9'.repeat(400), '1e-400', '-0', '9007199254740993', '2.5')
    .map((huge) => instead(value, huge)),
  fc
    .constantFrom(
      nested(20_000, '[', ']'),
      nested(5_000, '{"a":', '}'),
      nested(300, '[{"answers":', '}]'),
    )
    .map((deep) => instead(value, deep)),
  fc
    .constantFrom(
      '{"__proto__":{"polluted":true},',
      '{"constructor":{"prototype":{"polluted":true}},',
      '{"__proto__":null,',
    )
    .map((nasty) => instead(/\{(?=\n)/g, nasty)),
  fc
    .constantFrom(
      '"__proto__"',
      '"constructor"',
      '"toString"',
      '"hasOwnProperty"',
      '""',
      `"${'k'.repeat(70)}"`,
    )
    .map((nasty) => instead(key, nasty)),
);

// Any double would nearly always be next to 0, and only the beginning of a text damaged.
const anywhere = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);

/** A text damaged once to three times: cut, flipped, of wrong types, too deep, with keys that reach for prototypes. */
export function damagedFrom(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const damages = fc.array(fc.tuple(damage, anywhere), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(texts, damages)
    .map(([text, all]) => all.reduce((current, [change, at]) => change(current, at), text));
}
