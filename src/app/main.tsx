import '../ui/styles/look.css';
import './not-started.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowOwnWorkers } from '../platform/allow-own-workers';
import { assessments } from '../store/records/assessments';
import { holdsUnsaved } from '../store/records/unsaved';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

allowOwnWorkers();
void assessments.load();
// The browser asks before it closes a page with answers that are nowhere else.
window.addEventListener('beforeunload', (event) => {
  if (holdsUnsaved()) event.preventDefault();
});
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// What index.html says in case none of this had run.
document.getElementById('not-started')?.remove();
// Nothing of this is needed to answer, so it waits until all that is needed has come.
window.addEventListener('load', () => {
  import('./after-the-first-screen')
    .then(({ afterTheFirstScreen }) => afterTheFirstScreen())
    .catch(() => {});
});
