/** No file imports itself by way of others, types included: `npm run circles`. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'These files import each other. Move what both need into a file of its own, named like it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    // Imports that only bring a type are gone when it runs, and still tie two files together for whoever reads them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
