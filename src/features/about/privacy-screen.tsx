import { openedFromFile } from '../../platform/opened-from-file';
import { ScreenHeading } from '../../ui/screen-heading';

/** What is kept, where, and who could read it. */
export function PrivacyScreen() {
  return (
    <div className="flow">
      <ScreenHeading title="Privacy">Your answers stay on this device</ScreenHeading>
      <p className="lead">
        There is no account and no server that takes your answers. Nothing counts or follows you.
      </p>

      <h2>What is kept</h2>
      <p>
        What you type here: the names of your partnership, your organisation and the other partners,
        what kind of organisation yours is, a role if you give one, your answers and notes, and the
        plan with whoever is named in it. This browser keeps it in its own storage for this address
        (IndexedDB), so that you can close the page and come back. A comparison that you make keeps
        which assessments are in it, and the names of its partners. There are no cookies. Beside it
        the browser keeps the files of this page itself, so that it works without a connection;
        nothing of yours is in them.
      </p>

      {openedFromFile() && (
        <>
          <h2>Opened from a file</h2>
          <p>
            You opened this page from a file, so it has no address of its own. Some browsers keep
            one storage for all pages that are opened from files: then another copy of this page, or
            any other page on this device that you open like that, can read your answers. Other
            browsers keep nothing once you close the page. The safe way is to save your work as a
            file each time, and to open that file when you go on.
          </p>
        </>
      )}

      <h2>Who can read it</h2>
      <p>
        Anyone who uses this browser under the same account on this device. On a borrowed device,
        use a private window: what you type is then gone when the window is closed, so save it as a
        file first; or use ‘Delete everything on this device’ on the first screen, and close the
        page.
      </p>
      <p>
        Another page at the same address could read it too. A browser keeps one storage for all
        pages with the same host name, the part of the address before the first single ‘/’. So it is
        best when this page has a host name to itself.
      </p>
      <p>
        Clearing the browser’s data for this address deletes everything. A browser may also do so by
        itself when the device runs out of room. Safari does it once you have used the browser on
        seven days without opening this page; a page that you have put on the Home Screen is exempt
        from that, and has a storage of its own, so it does not show what you answered in the
        browser. A file that you saved brings everything back.
      </p>
      <p>
        Once your first answer is kept, this page asks the browser not to delete your work by
        itself. Some browsers ask you whether they may do so; if the browser or you say no,
        everything works the same.
      </p>

      <h2>What is sent</h2>
      <p>
        The page loads its own parts from the address where you opened it, and asks no other address
        for anything. Like any web server, the one at that address can see that somebody opened the
        page. It never sees what you answer.
      </p>
      <p>
        PDF, file, link and code are made in your browser. Nobody has them until you send or show
        them. A link holds the assessment after its ‘#’, the part of an address that a browser sends
        to no server; mail and chat carry it whole, and a browser may keep it in its history.
      </p>

      <p>
        When you read codes with the camera, the page looks at each picture and keeps none. The
        browser asks you first, and the camera is let go as soon as you stop or leave the page.
      </p>

      <h2>What the page is kept from doing</h2>
      <p>
        The page brings a rule that your browser enforces (a content security policy). By this rule
        it can send nothing to any other address, and can ask its own address for files and nothing
        else. No fault in the page, and nothing that a file brings in, can get round that.
      </p>
      <p>
        No such rule can stop six things. A page can be left for another by a link, and the address
        of that link can hold anything; the links here lead only within the page. WebRTC, with which
        browsers talk to each other, is outside the rule; nothing here uses it. A page can tell the
        browser to look up another address or open a line to it ahead of time (preconnect,
        dns-prefetch): the name of that address can hold something; nothing here does that. A form
        that is stopped may still have opened such a line; the forms here are sent nowhere. A page
        can ask for a passkey in the name of another host, and the browser then asks that host;
        nothing here does. And the part that keeps the page on your device for use without a
        connection (a service worker) follows the rules of the server that it came from; it asks
        that server for the files of this page, and nobody for anything else.
      </p>
      <p>
        A server can send rules of its own beside the page. Where it sends those that are made with
        this page, Chrome and Edge from version 152 stop the first five of the six as well
        (Connection-Allowlist, Permissions-Policy). Other browsers do not know the first of these
        rules yet. No rule can keep this device’s owner, its browser or an extension in it from
        reading what is on the screen.
      </p>

      <h2>Names and notes</h2>
      <p>
        You need not give your name. Whoever gets the PDF, the file or the link can read your notes
        and the plan, so leave personal details out of the notes, and name people in the plan only
        if they agree.
      </p>
      <p>
        In a comparison, ‘Hide names’ puts aliases in place of the names of partners, people and the
        partnership, on the screen, on paper and in every file from there, and leaves notes and
        exact times out. Sectors, days and answers stay: whoever knows the partnership may still
        recognise somebody.
      </p>
    </div>
  );
}
