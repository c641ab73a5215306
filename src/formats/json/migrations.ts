export type JsonObject = Readonly<Record<string, unknown>>;

/** One step from a version of a format to the next. What it is given is not checked yet: it takes anything, and never throws. */
export type Migration = {
  readonly from: number;
  readonly migrate: (document: JsonObject) => JsonObject;
};

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list with each object in it changed; whatever else stands there stays, for the shape to refuse. */
function eachObject(list: unknown, change: (entry: JsonObject) => JsonObject): unknown {
  return Array.isArray(list)
    ? list.map((entry: unknown) => (isObject(entry) ? change(entry) : entry))
    : list;
}

/** Before entries had labels, whatever stood in a file was of version 1. */
const labelled = (entry: JsonObject): JsonObject => ({ ...entry, formatVersion: 1 });

// Every step there ever was, of each format, in order. A change of a shape adds one here, and so a version, with samples in
// tests/fixtures: a test fails for a version without one. What a file holds of another format is that format's to migrate.

export const assessmentSteps: readonly Migration[] = [];

export const comparisonSteps: readonly Migration[] = [
  {
    // Each assessment in the file says its own version. On the device there are none, and nothing changes.
    from: 1,
    migrate: (document) => {
      const { comparison } = document;
      return isObject(comparison) && Object.hasOwn(comparison, 'assessments')
        ? {
            ...document,
            comparison: {
              ...comparison,
              assessments: eachObject(comparison['assessments'], labelled),
            },
          }
        : document;
    },
  },
];

export const backupSteps: readonly Migration[] = [
  {
    // Each assessment and each comparison says its own version. The first backups have no list of comparisons.
    from: 1,
    migrate: ({ assessments, comparisons = [], ...document }) => ({
      ...document,
      assessments: eachObject(assessments, labelled),
      comparisons: eachObject(comparisons, (comparison) => labelled({ comparison })),
    }),
  },
];

/** The version that these steps lead to: the one that this program writes. */
export function versionAfter(steps: readonly Migration[]): number {
  return steps.length + 1;
}

/** A document of any earlier version as the present one has it. Its content is not checked yet. */
export function migrateDocument(
  document: JsonObject,
  from: number,
  steps: readonly Migration[],
): JsonObject {
  return steps
    .filter((step) => step.from >= from)
    .reduce(
      (current, step) => ({ ...step.migrate(current), formatVersion: step.from + 1 }),
      document,
    );
}
