/** The value below which a part of the values lie (nearest rank): 0.5 is the median. */
export function percentile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)];
}

export const median = (values) => percentile(values, 0.5);

export const inMilliseconds = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const inMegabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Rows of texts as a table: the first column to the left, the others to the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`,
    );
}
