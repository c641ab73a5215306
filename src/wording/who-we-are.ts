import type { Frame } from '../domain/model/question-bank';

/** Who is meant by ‘we’ in the levels of a question: all figures of a comparison rest on it (`docs/domain.md`, Words). */
export const whoWeAre: Readonly<Record<Frame, string>> = {
  joint:
    '‘We’ is the partners together, and ‘one of us’ is any one partner: answer from what you know of the others.',
  own: '‘We’ is your own organisation alone, and ‘one of us’ is anybody in it.',
};
