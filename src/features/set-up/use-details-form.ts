import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import type { Details } from '../../domain/model/edit-assessment';
import { useTypedText } from '../../store/view/typed-text';
import type { FieldProblem } from '../../ui/problem-summary';
import { detailsOfForm, detailsSchema, type DetailsInput } from './details-schema';

type DetailName = keyof DetailsInput;

/** The order in which problems are listed: that of the fields on the screen. */
const names: readonly DetailName[] = [
  'partnership',
  'organisation',
  'sector',
  'respondent',
  'role',
  'length',
  'otherPartners',
];

/** What the fields of the form need: what they hold, and what is wrong with it. */
export type DetailsFields = {
  readonly values: Readonly<Record<DetailName, string>>;
  /** Ties a field that holds text. */
  readonly textOf: (name: DetailName) => {
    readonly name: DetailName;
    readonly value: string;
    readonly onChange: (event: Change) => void;
  };
  /** Ties one radio of a group. */
  readonly pickOf: (
    name: DetailName,
    value: string,
  ) => {
    readonly name: DetailName;
    readonly value: string;
    readonly checked: boolean;
    readonly onChange: () => void;
  };
  readonly problemOf: (name: DetailName) => string | undefined;
};

type Change = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

/**
 * The details while they are typed. They are checked when the form is sent, by the shape in `details-schema`; what was
 * typed stays, in fields that a choice hides as well. This form is loaded before the first question, so it is held by
 * hand: the form library would be a tenth of all that a first visit waits for.
 */
export function useDetailsForm(start: DetailsInput, onDetails: (details: Details) => void) {
  const [values, setValues] = useState<Readonly<Record<DetailName, string>>>(start);
  const [sent, setSent] = useState<{
    readonly times: number;
    readonly problems: readonly FieldProblem[];
  }>({ times: 0, problems: [] });
  const haveSaved = useTypedText(names.some((name) => values[name] !== start[name]));
  const put = (name: DetailName, value: string) =>
    setValues((current) => ({ ...current, [name]: value }));
  const fields: DetailsFields = {
    values,
    textOf: (name) => ({
      name,
      value: values[name],
      onChange: ({ target }) => put(name, target.value),
    }),
    pickOf: (name, value) => ({
      name,
      value,
      checked: values[name] === value,
      onChange: () => put(name, value),
    }),
    problemOf: (name) => sent.problems.find(({ fieldId }) => fieldId === name)?.text,
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = detailsSchema.safeParse(values);
    const issues = checked.error?.issues ?? [];
    const problems = names.flatMap((name) => {
      const issue = issues.find(({ path }) => path[0] === name);
      return issue === undefined ? [] : [{ fieldId: name, text: issue.message }];
    });
    setSent(({ times }) => ({ times: times + 1, problems }));
    if (!checked.success) return;
    haveSaved();
    onDetails(detailsOfForm(checked.data));
  };
  return { fields, problems: sent.problems, timesSent: sent.times, submit };
}
