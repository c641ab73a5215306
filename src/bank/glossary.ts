import words from 'virtual:question-bank/glossary';
import type { Glossary } from './split-bank';

/** The words of 2013 and today's. Import it only from a screen that is loaded when asked for. */
export const glossary: Glossary = words;
