import { ScreenHeading } from '../../ui/screen-heading';

/** What is kept, where, and who could read it. */
export function PrivacyScreen() {
  return (
    <div className="flow">
      <ScreenHeading title="Privacy">Your answers stay on this device</ScreenHeading>
      <p className="lead">There is no account and no server that takes your answers. Nothing counts or follows you.</p>

      <h2>What is kept</h2>
      <p>
        What you type here: the names of your partnership, your organisation and the other partners, what kind of organisation
        yours is, a role if you give one, your answers and notes, and the plan with whoever is named in it. This browser keeps it in its own storage for this address (IndexedDB), so that you can close the page and come back.
        There are no cookies.
      </p>

      <h2>Who can read it</h2>
      <p>
        Anyone who uses this browser under the same account on this device. On a borrowed device, use a private window: what
        you type is then gone when the window is closed, so save it as a file first; or use ‘Delete everything on this device’ on the
        first screen, and close the page.
      </p>
      <p>
        Clearing the browser’s data for this address deletes everything. A browser may also do so by itself when the device runs
        out of room, and some do when a page has not been opened for weeks. A file that you
        saved brings everything back.
      </p>
      <p>
        Once your first answer is kept, this page asks the browser not to delete your work by itself. Some browsers ask you
        whether they may do so; if the browser or you say no, everything works the same.
      </p>

      <h2>What is sent</h2>
      <p>
        The page loads its own parts from the address where you opened it, and asks no other address for anything. Like any web
        server, the one at that address can see that somebody opened the page. It never sees what you answer.
      </p>
      <p>PDF, file, link and code are made in your browser. Nobody has them until you send or show them. A link holds the assessment after its ‘#’, the part of an address that a browser sends to no server; mail and chat carry it whole, and a browser may keep it in its history.</p>

      <h2>Names and notes</h2>
      <p>
        You need not give your name. Whoever gets the PDF, the file or the link can read your notes and the plan, so leave personal details out of the
        notes, and name people in the plan only if they agree.
      </p>
    </div>
  );
}
