import type { Side } from '../domain/comparing/side';
import { dateInWords } from './dates';
import { sectorNames } from './names';

/** What a side of a comparison is called: 'Riverside Trust', 'NHS trust', '22 November 2026', 'Chair, Riverside Trust'. */
export function sideName(side: Side): string {
  switch (side.kind) {
    case 'partner':
      return side.name;
    case 'sector':
      return sectorNames[side.sector];
    case 'date':
      return dateInWords(side.day);
    case 'respondent':
      return `${side.respondent}, ${side.partner}`;
    case 'consensus':
      return 'Agreed together';
  }
}
