import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';

/** React, with JSX that keeps text and elements apart, so that a page goes on working while a browser translates it. */
export const reactWithWholeText = (): PluginOption =>
  react({ jsxImportSource: '/src/ui/whole-text' });
