import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { askToLeaveFor, wouldLoseTypedText } from '../store/view/typed-text';

const placeIn = (address: string) => `/${new URL(address).hash.replace(/^#?\/?/, '')}`;

/** The way of every link and of every screen that leads on. */
function goOrAsk(to: string, options?: Parameters<typeof navigate>[1]): void {
  if (wouldLoseTypedText() && to !== placeIn(window.location.href)) askToLeaveFor(to);
  else navigate(to, options);
}

/**
 * The way of the browser’s own buttons, and of an address that is typed: the browser has gone already, so it is put back before
 * anything is drawn.
 */
window.addEventListener(
  'hashchange',
  (event) => {
    const { oldURL, newURL } = event;
    if (!wouldLoseTypedText() || oldURL === newURL) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', oldURL);
    askToLeaveFor(placeIn(newURL));
  },
  true,
);

/** Where the page is, and how to go elsewhere. Both ways ask before they leave text that is not saved. */
export function useAskedLocation(): [string, typeof goOrAsk] {
  const [location] = useHashLocation();
  return [location, goOrAsk];
}
useAskedLocation.hrefs = (to: string) => `#${to}`;
