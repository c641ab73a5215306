import type { WrittenAction, WrittenBank, WrittenQuestion } from './question-bank-schema.ts';

/** A text of the bank with its place, such as 'gov-1, level 3'. */
export type PlacedText = { readonly place: string; readonly text: string };

/** The six actions of a question, each with its place. */
export function actionsOf(
  question: WrittenQuestion,
): readonly { readonly place: string; readonly action: WrittenAction }[] {
  return [
    ...question.steps.map((action, level) => ({
      place: `${question.id}, step from ${level} to ${level + 1}`,
      action,
    })),
    { place: `${question.id}, keep`, action: question.keep },
    { place: `${question.id}, find out`, action: question.findOut },
  ];
}

/** Every text of a question that a person reads, actions included; its boundary card apart. */
export function textsOf(question: WrittenQuestion): readonly PlacedText[] {
  const { id } = question;
  return [
    { place: `${id}, title`, text: question.title },
    { place: `${id}, question`, text: question.question },
    { place: `${id}, help`, text: question.help },
    ...question.levels.map((text, level) => ({ place: `${id}, level ${level}`, text })),
    ...(question.notApplicable === undefined
      ? []
      : [{ place: `${id}, not applicable`, text: question.notApplicable }]),
    { place: `${id}, why`, text: question.why },
    { place: `${id}, evidence prompt`, text: question.evidencePrompt },
    ...Object.entries(question.caseNotes).map(([caseId, text]) => ({
      place: `${id}, case note ${caseId}`,
      text,
    })),
    ...actionsOf(question).flatMap(({ place, action }) => [
      { place, text: action.text },
      { place: `${place}, owner`, text: action.owner },
      { place: `${place}, done when`, text: action.doneWhen },
      ...(typeof action.time === 'string'
        ? []
        : [{ place: `${place}, event`, text: action.time.event }]),
    ]),
  ];
}

/** Every text of a question's boundary card. */
export function cardTextsOf({ id, card }: WrittenQuestion): readonly PlacedText[] {
  return [
    ...card.between.map((text, level) => ({
      place: `${id}, card, ${level} or ${level + 1}`,
      text,
    })),
    ...(['trust', 'charity'] as const).flatMap((kind) =>
      Object.entries(card[kind]).map(([level, text]) => ({
        place: `${id}, card, ${kind} at ${level}`,
        text,
      })),
    ),
  ];
}

/** Every text of the partnership note and of the yearly agenda. */
export function paperTextsOf({ note, agenda }: WrittenBank): readonly PlacedText[] {
  const apart = (place: string, each: WrittenBank['note']['apart']) =>
    each.map(({ question, why }) => ({ place: `${place}, ${question}`, text: why }));
  const opening = (place: string, { title, about }: { title: string; about: string }) =>
    [title, about].map((text) => ({ place, text }));
  return [
    ...opening('partnership note', note),
    ...note.headings.flatMap(({ title, lines }) => [
      { place: `partnership note, ${title}`, text: title },
      ...lines.map(({ question, text }) => ({ place: `partnership note, ${question}`, text })),
    ]),
    ...apart('partnership note', note.apart),
    ...opening('yearly agenda', agenda),
    ...agenda.items.flatMap(({ title, lines }) => [
      { place: `yearly agenda, ${title}`, text: title },
      ...lines.flatMap(({ question, text, before }) =>
        (before === undefined ? [text] : [text, before]).map((each) => ({
          place: `yearly agenda, ${question}`,
          text: each,
        })),
      ),
    ]),
    ...apart('yearly agenda', agenda.apart),
  ];
}

/** Every text of the bank that a person reads, in every file. */
export function textsOfBank(bank: WrittenBank): readonly PlacedText[] {
  const { areas, recommendations, cases, asks, glossary } = bank;
  const placed = (place: string, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ place, text }]));
  return [
    ...areas.flatMap((area) => [
      ...placed(`${area.id}, about`, area.about),
      ...area.questions.flatMap((question) => [...textsOf(question), ...cardTextsOf(question)]),
    ]),
    ...recommendations.flatMap((each) => placed(each.id, each.title, each.text, each.note)),
    ...cases.flatMap((each) =>
      placed(
        each.id,
        each.title,
        each.summary,
        each.lesson,
        each.caveat,
        each.since,
        ...each.figures.map(({ fact }) => fact),
      ),
    ),
    ...asks.flatMap((each) => placed(each.id, each.text, each.raiseWith, each.bring)),
    ...glossary.terms.flatMap((each) => placed(`glossary, ${each.term}`, each.then, each.now)),
    ...glossary.newWords.flatMap((each) => placed(`glossary, ${each.term}`, each.meaning)),
    ...paperTextsOf(bank),
  ];
}
