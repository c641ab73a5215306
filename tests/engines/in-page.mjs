// What is run inside the page. Each is handed over as text, so it knows nothing of what stands around it.

/** The control that a person would press for these words: a link, button, disclosure, or the label of a field. */
export function controlWith(text) {
  const words = (element) =>
    (element.innerText || element.textContent || '').replace(/\s+/g, ' ').trim();
  const isSeen = (element) => element.getClientRects().length > 0;
  const all = [
    ...document.querySelectorAll(
      'dialog[open] a, dialog[open] button, dialog[open] label, a, button, summary, label',
    ),
  ];
  const seen = all.filter(isSeen);
  return (
    seen.find((each) => words(each) === text) ??
    seen.find((each) => words(each).startsWith(text)) ??
    null
  );
}

/** The field that goes with a label. */
export function fieldWith(text) {
  const label = [...document.querySelectorAll('label')].find((each) =>
    (each.textContent ?? '').trim().startsWith(text),
  );
  return label?.control ?? null;
}

/** All that can be read on the page. */
export function textOfPage() {
  return document.body.innerText.replace(/\s+/g, ' ');
}

/** The lines of the radar that are drawn: how many paths with points have been put on it. */
export function drawnPaths() {
  return document.querySelectorAll('main svg path[d]').length;
}

/** Chooses an option by its words, as a person does: the page hears of it. */
export function chooseOption(label, text) {
  const field = [...document.querySelectorAll('label')].find((each) =>
    (each.textContent ?? '').trim().startsWith(label),
  )?.control;
  const option = [...field.options].find((each) => each.text === text);
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(
    field,
    option.value,
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
