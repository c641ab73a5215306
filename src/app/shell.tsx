import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../paths';
import { isOneFile } from '../platform/is-one-file';
import { WheelMark } from '../ui/wheel-mark';
import { useKeptFocus } from './use-kept-focus';
import { useSinglePresses } from './use-single-presses';
import './shell.css';

const mainLinks = [
  { href: paths.start(), text: 'Your work' },
  { href: paths.comparisons(), text: 'Compare' },
  { href: paths.method(), text: 'Method' },
] as const;

const aboutLinks = [
  { href: paths.method(), text: 'Method' },
  { href: paths.privacy(), text: 'Privacy' },
  { href: paths.accessibility(), text: 'Accessibility' },
  { href: paths.licences(), text: 'Licences' },
] as const;

/** What every screen stands in: head, main part, foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  // Where somebody works, the head leaves its room to the work.
  const isWork = /^\/(?:a|compare)\/./.test(location);
  useKeptFocus();
  useSinglePresses();
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to the main part
      </a>
      <div className="app">
        <header className={isWork ? 'masthead slim' : 'masthead'}>
          <Link className="brand" href={paths.start()}>
            <WheelMark />
            <span>Partnership readiness</span>
          </Link>
          <nav className="nav" aria-label="Main">
            {mainLinks.map(({ href, text }) => (
              <Link key={href} href={href} aria-current={location === href ? 'page' : undefined}>
                {text}
              </Link>
            ))}
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <p>
            Independent. Not made or endorsed by the NHS or by government. It follows a report on
            trusts and voluntary organisations working together, published in 2013.
          </p>
          <nav aria-label="About">
            {aboutLinks.map(({ href, text }) => (
              <Link key={href} href={href}>
                {text}
              </Link>
            ))}
            {!isOneFile && (
              <a href="./partnership-readiness.html" download>
                Download as one file
              </a>
            )}
          </nav>
        </footer>
      </div>
    </>
  );
}
