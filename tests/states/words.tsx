// Pieces that say something: messages, what stands behind a summary, headings.
import { ConfirmDialog } from '../../src/ui/confirm-dialog';
import { RowMenu } from '../../src/ui/row-menu';
import { Disclosure } from '../../src/ui/disclosure';
import { Message } from '../../src/ui/message';
import { ProblemSummary } from '../../src/ui/problem-summary';
import { ScreenHeading } from '../../src/ui/screen-heading';
import { StatusLine } from '../../src/ui/status-line';
import { UnderWay } from '../../src/ui/under-way';
import { piece } from './piece';

const nothing = () => {};

export const words = [
  piece(ScreenHeading, {
    'of a work screen': { title: 'Check your answers', children: 'Check your answers' },
    'of a first screen, with a finding': {
      title: 'Results',
      className: 'big',
      children: 'Strong on roles, and risk sharing is the place to begin',
    },
  }),
  piece(Message, {
    'something to know': { kind: 'plain', children: <p>This is an example.</p> },
    'something that went well': { kind: 'good', children: <p>All 12 files were read.</p> },
    'something to take care of, said at once': {
      kind: 'care',
      role: 'alert',
      children: (
        <>
          <p>
            <strong>Not saved.</strong> This device has no room left.
          </p>
          <p>
            <button className="link" type="button">
              Try again
            </button>
          </p>
        </>
      ),
    },
    'a problem with a heading, a list and a way to mend it': {
      kind: 'problem',
      children: (
        <>
          <h3>The PDF was not made</h3>
          <ul>
            <li>Check that you are connected.</li>
          </ul>
          <p>
            <a href="#print">Print</a> works without it.
          </p>
        </>
      ),
    },
  }),
  piece(UnderWay, {
    'just begun': { label: 'Making the spreadsheet', done: 0, total: 5400, onStop: nothing },
    'half done': { label: 'Making the spreadsheet', done: 2700, total: 5400, onStop: nothing },
  }),
  piece(ProblemSummary, {
    'one problem': { problems: [{ fieldId: 'name', text: 'Write the name of your partnership' }] },
    'several problems': {
      problems: [
        { fieldId: 'name', text: 'Write the name of your partnership' },
        { fieldId: 'sector', text: 'Choose what kind of organisation it is' },
        { fieldId: 'length', text: 'Choose how long you have got' },
      ],
    },
  }),
  piece(StatusLine, {
    done: { state: 'done', children: 'Saved on this device, 14:23' },
    'under way': { state: 'under-way', children: 'Saving…' },
  }),
  piece(RowMenu, {
    closed: {
      name: 'Riverside',
      children: (
        <li>
          <button className="link" type="button">
            Make a copy
          </button>
        </li>
      ),
    },
  }),
  piece(Disclosure, {
    closed: { summary: 'Why this question?', children: <p>Nobody reads this yet.</p> },
    open: {
      summary: 'What does the report say?',
      open: true,
      children: (
        <>
          <p>Those who agreed on aims early had fewer disputes.</p>
          <p>It says so of six of eight partnerships.</p>
        </>
      ),
    },
  }),
  piece(
    ConfirmDialog,
    {
      'asks before something goes': {
        title: 'Delete ‘Riverside dementia support’?',
        children: <p>29 answers go with it. You can put it back until you close this page.</p>,
        confirmText: 'Delete',
        cancelText: 'Keep it',
        onConfirm: nothing,
        onCancel: nothing,
      },
    },
    { isModal: true },
  ),
];
