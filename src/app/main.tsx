import '../ui/styles/look.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assessments, holdsUnsaved } from '../store/assessments';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

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
