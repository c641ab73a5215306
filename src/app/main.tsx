import '../ui/styles/look.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assessments } from '../store/assessments';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

void assessments.load();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
