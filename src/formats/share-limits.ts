/**
 * What a share link may be, before and while it is expanded. `fragment`: characters after `#`. `expanded`: bytes of
 * JSON. `times`: how many times the compressed bytes the JSON may be; what a bomb exceeds.
 */
export const shareLimits = { fragment: 100_000, expanded: 1_000_000, times: 20 } as const;
