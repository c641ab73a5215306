import { ScreenHeading } from '../../ui/screen-heading';

/** How far the tool can be used by everybody, and what has been checked. */
export function AccessibilityScreen() {
  return (
    <div className="flow">
      <ScreenHeading title="Accessibility">Everybody should be able to use this</ScreenHeading>
      <p className="lead">
        We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
      </p>

      <h2>What you can do</h2>
      <ul>
        <li>
          Do the whole job with the keyboard alone. On a question, 0 to 4 choose a level, D is
          ‘don’t know’, N is ‘doesn’t apply to us’ where it is offered, and Enter goes on. These
          keys work while an answer has the focus; a switch beside the question makes them work on
          the whole page.
        </li>
        <li>Zoom to 400 %, or use a phone 320 pixels wide, without scrolling sideways.</li>
        <li>
          Use it light or dark, with more contrast, with forced colours, and with less motion: it
          follows the settings of your device.
        </li>
        <li>
          Read the scores of every chart in a table, with a sentence that says what they show.
          Targets stand on the plan.
        </li>
        <li>
          Tell areas, levels and bands apart by words, numbers and shapes, and never by colour
          alone.
        </li>
        <li>Print it in black and white.</li>
      </ul>

      <h2>What has been checked</h2>
      <p>
        Every screen is checked by program (axe-core) with each change, empty and filled in, in both
        lengths. A whole run from the first screen to the plan is made by keyboard alone, also with
        each change. Such checks find some faults and not others.
      </p>

      <h2>What we know is not good enough yet</h2>
      <ul>
        <li>We have not yet tried it with people who use a screen reader every day.</li>
        <li>
          The PDF has a title, a language and an outline, and no tags yet that would tell a screen
          reader its headings and tables. The print view of the plan is a page like any other, and
          says the same.
        </li>
        <li>
          Characters that the PDF’s typeface lacks, such as emoji or Arabic letters, cannot be put
          into the PDF. The page names them first, and offers its print view in place of the PDF.
        </li>
      </ul>
    </div>
  );
}
