/**
 * Does to the page what a browser does that translates it: each text is taken out, and two elements with a text of their own stand in
 * its place. What has been translated stays; called again, it translates what has come since, as translators do. It uses nothing from
 * outside, so that a journey can hand it to the browser.
 */
export function translate() {
  const isLeftAlone = (element) =>
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    element.closest('script, style, textarea, input, option, noscript, code, svg') !== null;
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent === null || parent.localName === 'font' || isLeftAlone(parent)) continue;
    if (text.data.trim() === '') continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
