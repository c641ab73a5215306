// Pieces that are pressed, chosen from or typed into.
import { CheckPick } from '../../src/ui/check-pick';
import { FileButton } from '../../src/ui/file-button';
import { Icon } from '../../src/ui/icon';
import { RadioPick } from '../../src/ui/radio-pick';
import { TextArea } from '../../src/ui/text-area';
import { TextField } from '../../src/ui/text-field';
import { markup, piece } from './piece';

const nothing = () => {};

export const controls = [
  markup('Button', {
    'the main one of a screen': (
      <button className="btn" type="button">
        Start an assessment
      </button>
    ),
    'with a drawing': (
      <button className="btn" type="button">
        <Icon name="download" />
        Download PDF
      </button>
    ),
    'another one': (
      <button className="btn second" type="button">
        Open a file
      </button>
    ),
    'that cannot be pressed': (
      <button className="btn" type="button" disabled>
        Making the PDF…
      </button>
    ),
    'as a link': (
      <button className="link" type="button">
        Save as a file
      </button>
    ),
    'in a row, with what they have to say': (
      <div className="actions stack">
        <button className="btn" type="button">
          Make the plan
        </button>
        <button className="btn second" type="button">
          Print
        </button>
        <div className="after-actions">It is in your downloads.</div>
      </div>
    ),
    'back and on': (
      <div className="pager">
        <a className="link" href="#back">
          Back
        </a>
        <a className="btn" href="#on">
          Next question
        </a>
      </div>
    ),
  }),
  piece(FileButton, {
    'the main one': {
      children: 'Choose files',
      className: 'btn',
      accept: '.json',
      onFiles: nothing,
    },
    'another one': {
      children: 'Open a file',
      className: 'btn second',
      accept: '.json',
      onFiles: nothing,
    },
  }),
  piece(Icon, {
    'a tick': { name: 'tick' },
    back: { name: 'back' },
    on: { name: 'on' },
    'a download': { name: 'download' },
    up: { name: 'up' },
    down: { name: 'down' },
  }),
  piece(TextField, {
    empty: { id: 'field-empty', label: 'Your organisation' },
    'with a hint and a text': {
      id: 'field-filled',
      label: 'Name of your partnership',
      hint: 'Use the same name as your partners.',
      defaultValue: 'Riverside dementia support',
    },
    'with a problem': {
      id: 'field-wrong',
      label: 'Your role',
      hint: 'A role, not a name.',
      problem: 'Write your role in at most 80 characters',
      defaultValue: 'A long role',
    },
  }),
  piece(TextArea, {
    empty: { id: 'area-empty', label: 'Note' },
    'with a hint and a text': {
      id: 'area-filled',
      label: 'What makes you say so',
      hint: 'Leave out names and personal details.',
      defaultValue: 'Joint board minutes, September',
    },
    'with a problem that appears while one types': {
      id: 'area-wrong',
      label: 'The other partners',
      problem: 'Keep it to 2,000 characters',
      live: true,
      defaultValue: 'Far too much',
    },
  }),
  piece(RadioPick, {
    'to be chosen': { name: 'radio-a', children: 'One of us' },
    chosen: { name: 'radio-b', children: 'All of us together', defaultChecked: true },
    'with a hint': {
      name: 'radio-c',
      children: 'Don’t know',
      hint: 'Not in a position to say. That is worth knowing too.',
    },
  }),
  piece(CheckPick, {
    'to be ticked': { children: 'Hide names' },
    ticked: { children: 'Use these keys anywhere', defaultChecked: true },
    'with a hint': {
      children: 'Add the notes',
      hint: 'Everybody who gets the file can read them.',
    },
  }),
  markup('Choice', {
    'to choose from': (
      <div className="field">
        <label htmlFor="choice">Group by</label>
        <select className="input" id="choice">
          <option>Partner</option>
        </select>
      </div>
    ),
    'several side by side': (
      <fieldset className="field">
        <legend>How do you know?</legend>
        <div className="picks">
          <RadioPick name="picks">I have seen it</RadioPick>
          <RadioPick name="picks">I was told</RadioPick>
          <RadioPick name="picks">It is a guess</RadioPick>
        </div>
      </fieldset>
    ),
  }),
];
