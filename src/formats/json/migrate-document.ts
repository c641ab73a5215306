type JsonObject = Readonly<Record<string, unknown>>;

/** One step from a version of the shape to the next. */
export type Migration = {
  readonly from: number;
  readonly migrate: (document: JsonObject) => JsonObject;
};

/**
 * Every step there ever was, in order. A change of the shape of an assessment adds one here, with a sample of the
 * version it comes from in tests/fixtures: a test fails for a version without a sample.
 */
export const migrations: readonly Migration[] = [];

/** A document of any earlier version as the present one has it. Its content is not checked yet. */
export function migrateDocument(document: JsonObject, from: number): JsonObject {
  return migrations
    .filter((step) => step.from >= from)
    .reduce(
      (current, step) => ({ ...step.migrate(current), formatVersion: step.from + 1 }),
      document,
    );
}
