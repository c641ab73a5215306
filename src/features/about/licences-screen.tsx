import licences from 'virtual:licences';
import { isOneFile } from '../../platform/is-one-file';
import { Disclosure } from '../../ui/disclosure';
import { ScreenHeading } from '../../ui/screen-heading';
import './licences-screen.css';

/** Whose work is inside this one, and on which terms. */
export function LicencesScreen() {
  return (
    <div className="flow">
      <ScreenHeading title="Licences">What is inside, and who made it</ScreenHeading>
      <p className="lead">
        This page is built with the work of others, who let anybody use it. Here are its{' '}
        {licences.length} parts, each with the words of its licence.
      </p>
      {!isOneFile && (
        <p>
          The same list, for programs to read:{' '}
          <a className="link" href="./bill-of-materials.cdx.json" download>
            bill of materials (CycloneDX)
          </a>
          .
        </p>
      )}
      <div>
        {licences.map(({ name, version, licence, text }) => (
          <Disclosure key={`${name} ${version}`} summary={`${name} ${version}: ${licence}`}>
            {text === '' ? (
              <p>It comes with no text. Its licence is {licence}.</p>
            ) : (
              <pre className="licence">{text}</pre>
            )}
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
