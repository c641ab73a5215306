/**
 * What a share link or a code may be, before and while it is expanded. `fragment`: characters after `#`. `expanded`: bytes of
 * JSON. `times`: how many times the compressed bytes the JSON may be; what a bomb exceeds. `code`: characters of what a
 * QR code says; none holds more that are not all figures.
 */
export const shareLimits = {
  fragment: 100_000,
  expanded: 1_000_000,
  times: 20,
  code: 4_296,
} as const;
