// Pieces that hold others: tables, lists, columns; and classes with one job.
import { TableScroll } from '../../src/ui/table-scroll';
import '../../src/ui/styles/table.css';
import { markup, piece } from './piece';

const figures = (
  <table className="tbl">
    <caption className="hide">Scores by area</caption>
    <thead>
      <tr>
        <th scope="col">Area</th>
        <th scope="col" className="r">
          Score
        </th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Shared aims</th>
        <td className="score">58</td>
      </tr>
      <tr>
        <th scope="row">Roles</th>
        <td className="score">71</td>
      </tr>
    </tbody>
  </table>
);

export const layout = [
  markup('Table', {
    'of figures': figures,
    'of text, which is a list of pairs on a phone': (
      <table className="tbl stacks">
        <caption>Your answers</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">How firm</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              What you are for<span className="sub">Shared aims</span>
            </th>
            <td data-l="Answer">
              <div>Level 3. We have a page that both boards have signed.</div>
            </td>
            <td data-l="How firm">
              <span className="firm">firm</span>
            </td>
          </tr>
          <tr>
            <th scope="row">Who decides</th>
            <td data-l="Answer">
              <div>Don’t know</div>
            </td>
            <td data-l="How firm">
              <span className="close">close</span>
            </td>
          </tr>
        </tbody>
      </table>
    ),
  }),
  piece(TableScroll, {
    'with a table that has room': { label: 'Scores of two areas', children: figures },
    'with a table that is wider': {
      label: 'Scores of many partners',
      children: (
        <table className="tbl">
          <caption className="hide">Many partners</caption>
          <tbody>
            <tr>
              {Array.from({ length: 30 }, (_, column) => (
                <td key={column} className="r nb">
                  Partner {column + 1}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      ),
    },
  }),
  markup('List', {
    'with rules between things': (
      <ul className="rows">
        <li>Riverside dementia support</li>
        <li>Wenlow carers</li>
      </ul>
    ),
    'a line a thing': (
      <ul className="plain-list">
        <li>Riverside: two don’t know.</li>
        <li>Wenlow: one doesn’t apply.</li>
      </ul>
    ),
    'with marks': (
      <ul>
        <li>An answer</li>
        <li>Another</li>
      </ul>
    ),
  }),
  markup('Columns', {
    'of one width': (
      <div className="two">
        <p>Left</p>
        <p>Right</p>
      </div>
    ),
    'with the main one left': (
      <div className="two main-left">
        <p>The question</p>
        <p className="side quiet">Keys</p>
      </div>
    ),
  }),
  markup('Text', {
    lead: <p className="lead">Answer 10 or 30 questions about how you work together.</p>,
    plain: <p>Answer 10 or 30 questions about how you work together.</p>,
    small: <p className="small">Answer 10 or 30 questions about how you work together.</p>,
    quiet: <p className="quiet">Answer 10 or 30 questions about how you work together.</p>,
    'what went well': <strong className="ok">New: will be added</strong>,
    'down the page': (
      <div className="flow">
        <p>One paragraph.</p>
        <p>And the next.</p>
      </div>
    ),
  }),
];
