/** A4 in millimetres, with the margins of the look. */
export const page = { width: 210, height: 297, margin: 18, top: 31, bottom: 297 - 22 } as const;

/** The width between the margins. */
export const textWidth = page.width - 2 * page.margin;

/** Colours on paper are always the light ones. */
export const colours = {
  ink: '#241b21',
  quiet: '#52464c',
  rule: '#d8cdc0',
  strongRule: '#85787a',
  ours: '#5e1f40',
  oursTint: '#f4e8ea',
  target: '#7d5200',
  areas: ['#12685f', '#875c00', '#39558f', '#a8402a', '#74479a'],
  /** By marker. */
  partners: [
    '#16384b',
    '#538d8d',
    '#8a36b2',
    '#88270a',
    '#ca4b11',
    '#490e00',
    '#b96e4c',
    '#555649',
  ],
  paper: '#ffffff',
} as const;

const millimetresInAPoint = 25.4 / 72;

/** Points, the unit of type, in millimetres. */
export function millimetres(points: number): number {
  return points * millimetresInAPoint;
}
