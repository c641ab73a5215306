import { dirname, relative, resolve, sep } from 'node:path';

/** Whether a path is that folder or file, or lies in it. `*` in the pattern stands for one folder of any name. */
function liesIn(path, pattern) {
  const steps = path.split('/');
  return pattern
    .split('/')
    .every((step, index) => (step === '*' ? steps[index] !== undefined : step === steps[index]));
}

/** How closely a pattern names a path: by its length, and by name before `*`. */
function closeness({ room }) {
  return room.split('/').reduce((sum, step) => sum + (step === '*' ? 1 : 2), 0);
}

/** The line of the table that holds for a file, and the very folder or file that it stands for there. */
function roomOf(path, rooms) {
  const [line] = rooms
    .filter(({ room }) => liesIn(path, room))
    .sort((one, other) => closeness(other) - closeness(one));
  if (line === undefined) return undefined;
  return { ...line, place: path.split('/').slice(0, line.room.split('/').length).join('/') };
}

function isOfPackage(specifier, name) {
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Where a library is let in, if that is in a place or two: 'zod has its door in …'. */
function doorOf(specifier, rooms) {
  const doors = rooms
    .filter(({ libraries }) => libraries.some((name) => isOfPackage(specifier, name)))
    .map(({ room }) => room);
  return doors.length === 0 || doors.length > 2
    ? ''
    : ` (It has its door in ${doors.join(' and ')}.)`;
}

function isTypeOnly(node) {
  if (node.type === 'TSImportType') return true;
  return node.importKind === 'type' || node.exportKind === 'type';
}

/** A rule of lint: each room imports only what its line in the table allows, by whatever way of importing. */
export const allowedImports = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: {
      refused: '{{place}} does not import {{what}}. {{instead}}{{door}}',
      homeless:
        '{{path}} stands in no room. Put it into one, or give its folder a line in scripts/lint/rooms.mjs and in docs/architecture.md.',
    },
  },
  create(context) {
    const [rooms] = context.options;
    const fromRoot = (path) => relative(context.cwd, path).split(sep).join('/');
    const path = fromRoot(context.filename);
    const room = roomOf(path, rooms);
    if (room === undefined) {
      return {
        Program: (node) => context.report({ node, messageId: 'homeless', data: { path } }),
      };
    }
    const { place, imports, types = [], libraries, instead } = room;

    function check(node, source) {
      if (typeof source?.value !== 'string') return;
      // How a bundler shall read a file (`?url`) is no part of its name.
      const [specifier] = source.value.split('?');
      const ours = specifier.startsWith('.');
      const what = ours ? fromRoot(resolve(dirname(context.filename), specifier)) : specifier;
      const reachable = [place, ...imports, ...(isTypeOnly(node) ? types : [])];
      // A script is imported without its ending.
      const names = /\.\w+$/.test(what) ? [what] : [what, `${what}.ts`];
      const allowed = ours
        ? reachable.some((pattern) => names.some((name) => liesIn(name, pattern)))
        : libraries.some((name) => isOfPackage(specifier, name));
      if (allowed) return;
      const door = ours ? '' : doorOf(specifier, rooms);
      context.report({ node: source, messageId: 'refused', data: { place, what, instead, door } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
    };
  },
};
