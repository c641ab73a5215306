import { deflateSync } from 'fflate';
import { assessmentKeys, going } from '../../domain/model/where-it-goes';
import type { AssessmentDocument } from '../json/assessment-document';
import { bytesAsText, textAsBytes } from '../packed/text-alphabets';
import { withChecksum, withoutChecksum } from '../packed/checksum';
import { fileLimits } from '../json/file-limits';
import { inflateWithin } from './inflate-within';
import { isNestedDeeperThan } from '../json/is-nested-deeper-than';
import { readAssessment } from '../json/read-assessment';
import type { ReadFailure } from '../json/read-failure';
import { shareLimits } from './share-limits';
import { textOfUtf8, utf8Of } from '../packed/bytes';

/** Why a fragment could not be read as a shared assessment. 'damaged' is most often a link that was cut short. */
export type LinkFailure =
  | { readonly kind: 'not-a-link' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  | ReadFailure;

type LinkRead =
  | { readonly ok: true; readonly document: AssessmentDocument }
  | { readonly ok: false; readonly failure: LinkFailure };

const route = '/s/';

/** A stored block without content: a deflate stream may begin with any number of them, and they say nothing. */
const emptyBlock = [0, 0, 0, 255, 255];

/** Makes a stream of very repetitive text long enough that it is not taken for a bomb when it is read. */
function withinTimes(compressed: Uint8Array, expanded: number): Uint8Array {
  const missing = Math.ceil(expanded / shareLimits.times) - compressed.length;
  const blocks = Math.max(0, Math.ceil(missing / emptyBlock.length));
  return Uint8Array.from([
    ...Array.from({ length: blocks }, () => emptyBlock).flat(),
    ...compressed,
  ]);
}

/**
 * What stands after `#` in a link that carries a whole document, notes and plan included: `/s/` and, as base64url, the
 * compact JSON as raw deflate with a CRC-32 behind it, since a changed letter would otherwise go unnoticed. The same
 * document gives the same text. One beyond `shareLimits` gives a fragment that `readFragment` calls 'too-large': ask
 * it before a link is shown.
 */
export function linkFragment(document: AssessmentDocument): string {
  const assessment = going(assessmentKeys, 'link', document.assessment);
  const json = utf8Of(JSON.stringify({ ...document, assessment }));
  const compressed = withinTimes(deflateSync(json, { level: 9 }), json.length);
  return `${route}${bytesAsText(withChecksum(compressed), 'base64url')}`;
}

function failed(kind: 'not-a-link' | 'damaged' | 'too-large' | 'too-deep'): LinkRead {
  return { ok: false, failure: { kind } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Reads what stands after `#`, from `/s/` on. It is taken whole or not at all, stops at `shareLimits` before it has
 * expanded more, and never throws.
 */
export function readFragment(fragment: string): LinkRead {
  if (!fragment.startsWith(route)) return failed('not-a-link');
  if (fragment.length > shareLimits.fragment) return failed('too-large');
  const bytes = textAsBytes(fragment.slice(route.length), 'base64url');
  const compressed = bytes === undefined ? undefined : withoutChecksum(bytes);
  if (compressed === undefined) return failed('damaged');
  const expanded = inflateWithin(
    compressed,
    Math.min(shareLimits.expanded, compressed.length * shareLimits.times),
  );
  if (typeof expanded === 'string') return failed(expanded);
  const json = textOfUtf8(expanded);
  const value = json === undefined ? undefined : parsed(json);
  if (value === undefined) return failed('damaged');
  return isNestedDeeperThan(value, fileLimits.nesting) ? failed('too-deep') : readAssessment(value);
}
