import type { Area } from '../domain/model/question-bank';
import type { Finding, Headline, Tally } from '../domain/scoring/headline';
import { notKnownInWords } from './counts';
import { capitalised, countedInWords, countInWords, listInWords, plural } from './words';

/** The result in two sentences or a few: what stands, and what is not known (empty when all is known). */
type HeadlineText = { readonly finding: string; readonly notKnown: string };

/** Area names as they stand at the beginning of a sentence: 'Risk sharing and roles'. */
function namesOf(areas: readonly { readonly area: Area }[]): string {
  return capitalised(listInWords(areas.map(({ area }) => area.name.toLowerCase())));
}

/** 'All five of your areas are', 'Both areas that have a score are'. */
function allAre({ areas, scored }: Tally): string {
  const all = scored === 2 ? 'Both' : `All ${countInWords(scored)}`;
  return `${all} ${scored === areas ? 'of your areas' : 'areas that have a score'} are`;
}

/** 'Three of your five areas are Agreed or better.' */
function howMany(tally: Tally): string {
  const { areas, scored, counted, countedFrom } = tally;
  const orBetter = `${countedFrom.name} or better.`;
  const whole =
    scored === areas
      ? `your ${countInWords(areas)} areas`
      : `the ${countInWords(scored)} areas that have a score`;
  if (counted === 0) return `${scored === 2 ? 'Neither' : 'None'} of ${whole} is ${orBetter}`;
  if (counted === scored) return `${allAre(tally)} ${orBetter}`;
  return `${capitalised(countInWords(counted))} of ${whole} ${plural(counted, 'is', 'are')} ${orBetter}`;
}

function findingInWords(finding: Finding): string {
  switch (finding.kind) {
    case 'none-scored': {
      const { nearest } = finding;
      if (nearest === undefined)
        return 'No area can have a score: too few of its questions apply to you.';
      const more = capitalised(countedInWords(nearest.needed, 'more answer'));
      return `No area has enough answers for a score yet. ${more} with a level in ${nearest.area.name.toLowerCase()} would give the first.`;
    }
    case 'one-scored': {
      const { area, band } = finding.area;
      return `One area has a score so far: ${area.name.toLowerCase()} is ${band.name}.`;
    }
    case 'one-band': {
      const { band, tally } = finding;
      const shared = `${allAre(tally)} ${band.name}.`;
      return tally.counted === 0 ? `${howMany(tally)} ${shared}` : shared;
    }
    case 'weakest': {
      const { weakest, band, tally } = finding;
      return `${howMany(tally)} ${namesOf(weakest)} ${plural(weakest.length, 'is', 'are')} the weakest, at ${band.name}.`;
    }
  }
}

/** The headline of an assessment: 'Three of your five areas are Agreed or better. Roles is the weakest, at Begun.' */
export function headlineInWords({ finding, withoutScore, counts }: Headline): HeadlineText {
  const missing =
    withoutScore.length === 0
      ? ''
      : `${namesOf(withoutScore)} ${plural(withoutScore.length, 'does', 'do')} not have enough answers for a score.`;
  return {
    finding: findingInWords(finding),
    notKnown: [missing, notKnownInWords(counts)].filter((part) => part !== '').join(' '),
  };
}
