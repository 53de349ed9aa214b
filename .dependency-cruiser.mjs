// Who may import whom. The comment of each rule is the reason that the test prints.
const PURE = ["schema", "types", "rules", "policy"]
  .flatMap((word) => [`/${word}/`, `/${word}\\.ts$`])
  .concat("\\.table\\.ts$");
const SHELL = "(loaders|actions)";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or need a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "stats-alone",
      comment: "lib/stats is pure numerics: it imports nothing but itself.",
      severity: "error",
      from: { path: "^lib/stats/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^lib/stats/" },
    },
    {
      name: "pure-files-stay-pure",
      comment:
        "schema, types, rules and policy are used on both sides: stats, other nouns' pure files, zod and formats only.",
      severity: "error",
      from: {
        path: PURE,
        pathNot: ["\\.test\\.ts$", "^lib/(stats|platform)/", "^(app|components|scripts|tests)/"],
      },
      to: {
        pathNot: [...PURE, "^lib/stats/", "^lib/platform/format", "node_modules/zod/"],
        // Types vanish when compiled.
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "data-knows-the-database-only",
      comment:
        "data reads: own pure files, other nouns' data, profiles' and stats' rules, and the database through platform.",
      severity: "error",
      from: { path: "^lib/(?!platform)[a-z-]+/data" },
      to: {
        path: [
          "^lib/platform/(session|safe-action|queue|run-gate)",
          "^lib/[a-z-]+/(mutations|jobs|loaders|actions)",
          "node_modules/next/",
          "^(app|components)/",
        ],
      },
    },
    {
      name: "core-knows-no-request",
      comment: "mutations and jobs serve pages, worker and command line alike: no session, no next/*.",
      severity: "error",
      from: { path: "^lib/(?!platform)[a-z-]+/(mutations|jobs)" },
      to: {
        path: [
          "^lib/platform/(session|safe-action)",
          `^lib/[a-z-]+/${SHELL}`,
          "node_modules/next",
          "^(app|components)/",
        ],
      },
    },
    {
      name: "profiles-are-declarative",
      comment: "A profile declares; it serves no request.",
      severity: "error",
      from: { path: "^lib/profiles/" },
      to: {
        path: [
          "^lib/platform/(session|safe-action|queue|run-gate)",
          `^lib/[a-z-]+/${SHELL}`,
          "node_modules/next/",
          "^(app|components)/",
        ],
      },
    },
    {
      name: "primitives-know-no-domain",
      comment: "components/ui and components/charts could ship in another product.",
      severity: "error",
      from: { path: "^components/(ui|charts)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: ["^lib/(?!platform/format)", "^components/(?!ui|charts)", "^app/"] },
    },
    {
      name: "components-never-fetch",
      comment:
        "Feature components get props and call actions; they never reach data, loaders or the database.",
      severity: "error",
      from: { path: "^components/(?!ui|charts)" },
      to: {
        path: ["^lib/[a-z-]+/(data|mutations|jobs|loaders)", "^lib/platform/(?!format)", "^app/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "pages-are-thin",
      comment: "Pages compose loaders and components; the database is behind the loaders.",
      severity: "error",
      from: { path: "^app/(?!api/)" },
      to: {
        path: ["^lib/[a-z-]+/(data|mutations|jobs)", "^lib/platform/(db|queue|storage|run-gate)"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nothing-imports-the-edges",
      comment:
        "app, scripts, the worker, the command line and tests are edges: nothing in lib or components imports them.",
      severity: "error",
      from: { path: "^(lib|components)/", pathNot: ["\\.test\\.tsx?$", "^lib/(cli|worker)"] },
      to: { path: ["^(app|scripts|tests)/", "^lib/(cli|worker|run-handlers)"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/platform/generated"] },
    exclude: { path: ["^\\.next", "^lib/platform/generated"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
