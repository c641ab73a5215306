const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A count in words up to ten, then in figures: 'one', 'ten', '11'. Zero is 'no'. */
export function countInWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** The form of a word that goes with a count: 'person' for 1, 'people' for any other; by default the plural ends in s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** A count in figures with its word: '1 person', '20 people'. */
export function counted(count: number, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}

/** A count in words with its word: 'no people', 'one person', 'ten people', '11 people'. */
export function countedInWords(count: number, one: string, many?: string): string {
  return `${countInWords(count)} ${plural(count, one, many)}`;
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'a', 'a and b', 'a, b and c'. Empty for none. */
export function listInWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}
