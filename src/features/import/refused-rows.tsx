import type { ImportItem } from '../../store/transfer/import-item';
import { importFailureText } from '../../wording/import-failure-text';
import { itemName } from '../../wording/item-name';

const mostShown = 50;

/** What could not be opened, each with its sentence. They come first: somebody has to be asked again. */
export function RefusedRows({ items }: { readonly items: readonly ImportItem[] }) {
  const refused = items.flatMap(({ from, contents: found }, index) =>
    found.ok ? [] : [{ key: index, name: itemName(from), failure: found.failure }],
  );
  return (
    <>
      {refused.slice(0, mostShown).map(({ key, name, failure }) => (
        <tr key={key}>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td data-l="In it">
            <div>Not opened.</div>
          </td>
          <td data-l="Then">
            <div>
              <strong>Left out.</strong> {importFailureText(failure)}
            </div>
          </td>
        </tr>
      ))}
      {refused.length > mostShown && (
        <tr>
          <th scope="row">{refused.length - mostShown} more</th>
          <td data-l="In it">Not opened.</td>
          <td data-l="Then">Left out, for reasons like these.</td>
        </tr>
      )}
    </>
  );
}
