/**
 * A floor: a plain page without any library. Its markup is what the program shows, its styles are the program's; one listener
 * marks what is chosen, and nothing is written anywhere.
 */
export function floorPage({ styles, body }) {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>One question</title>
    ${styles}
  </head>
  <body>
    <div id="root"><div class="app">${body}</div></div>
    <script>
      document.addEventListener('change', ({ target }) => {
        document.querySelector('.is-chosen')?.classList.remove('is-chosen');
        target.closest('.level').classList.add('is-chosen');
      });
    </script>
  </body>
</html>`;
}

/** What the program draws for a question that is not answered yet: the question alone, and the page with all that is around it. */
export function drawnQuestion(page) {
  return page.evaluate(() => {
    const { outerHTML: heading } = document.querySelector('h1');
    const { outerHTML: help } = document.querySelector('h1 + p');
    const { outerHTML: group } = document.querySelector('[role=radiogroup]');
    return {
      styles: [...document.querySelectorAll('link[rel=stylesheet][href*="/index-"]')]
        .map(({ href }) => `<link rel="stylesheet" href="${href}" />`)
        .join(''),
      alone: `<main id="main"><div class="two main-left"><div>${heading}${help}${group}</div></div></main>`,
      whole: document.querySelector('.app').innerHTML,
    };
  });
}
