import '../../src/ui/styles/look.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allPieces } from './all-pieces';
import { StatesPage } from './states-page';

const root = document.getElementById('root');
if (root === null) throw new Error('states.html has no element with the id root.');

createRoot(root).render(
  <StrictMode>
    <StatesPage
      pieces={allPieces}
      asked={new URLSearchParams(window.location.search).get('piece') ?? undefined}
    />
  </StrictMode>,
);
