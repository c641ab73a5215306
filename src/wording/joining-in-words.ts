import type { Joining, JoiningNote, NotJoiningReason } from '../domain/comparing/joining';
import { countLimits } from '../domain/model/text-limits';
import { thousands } from './locale';

const reasons: Readonly<Record<NotJoiningReason, string>> = {
  'other-bank': 'It was answered with other questions and cannot be compared.',
  example: 'It is an example: its answers are made up, so it is not compared.',
  'here-already': 'It is in this comparison already.',
  full: `This comparison holds ${thousands(countLimits.members)} assessments, and no more fit. Start another comparison.`,
};

function noteInWords(note: JoiningNote): string {
  switch (note.kind) {
    case 'consensus':
      return 'Agreed by the whole group: it is drawn beside the partners and counts for none.';
    case 'counts-for':
      return `It counts for ‘${note.partner}’.`;
    case 'other-sector':
      return 'It gives this partner another sector: you will be asked which is right.';
    case 'unfinished':
      return 'Unfinished: what was answered counts.';
    case 'beyond-bank':
      return 'It answers questions that this page does not have yet: they are kept, and not compared.';
  }
}

/** What has to be said of an assessment that is brought into a comparison, or why it does not join. Empty where all is plain. */
export function joiningInWords(joining: Joining): string {
  return joining.joins ? joining.notes.map(noteInWords).join(' ') : reasons[joining.why];
}
