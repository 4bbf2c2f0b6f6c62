/** The house of docs/architecture.md as rules that fail the build. */
const own = (...folders) => `^src/(${folders.join('|')})/`;
const below = {
  deck: ['grading', 'scheduling', 'files', 'terminal', 'session', 'commands'],
  grading: ['scheduling', 'files', 'terminal', 'session', 'commands'],
  scheduling: ['grading', 'files', 'terminal', 'session', 'commands'],
  files: ['terminal', 'session', 'commands', 'grading'],
  terminal: ['files', 'commands'],
  session: ['terminal', 'files', 'commands'],
};
const owners = {
  commander: '^src/(cli\\.ts|commands/)',
  '@?inquirer': '^src/terminal/',
  chalk: '^src/terminal/',
  'gray-matter|js-yaml': '^src/deck/',
  stemmer: '^src/grading/',
  'fflate|fzstd|sql\\.js|htmlparser2|markdown-it|sax': '^src/deck/formats/',
  'ts-fsrs': '^src/scheduling/',
};

export default {
  forbidden: [
    ...Object.entries(below).map(([folder, above]) => ({
      name: `${folder}-looks-down`,
      comment: `Imports point down or right only: ${folder} knows none of ${above.join(', ')}.`,
      severity: 'error',
      from: { path: own(folder) },
      to: { path: own(...above) },
    })),
    {
      name: 'nothing-imports-the-top',
      comment: 'main and cli are started, never imported; only cli loads commands.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'pure-is-pure',
      comment: 'deck, grading and scheduling touch no file, clock, terminal or process.',
      severity: 'error',
      from: { path: own('deck', 'grading', 'scheduling') },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
    ...Object.entries(owners).map(([library, owner]) => ({
      name: `one-owner-${library.replaceAll(/\W/g, '')}`,
      comment: `One owner per outside library: ${library} is used below ${owner} only.`,
      severity: 'error',
      from: { path: '^src/', pathNot: owner },
      to: { path: `^node_modules/(${library})/` },
    })),
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/main|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    parser: 'swc',
  },
};
