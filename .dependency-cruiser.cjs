const { LAYERS } = require("./scripts/lint/layers.cjs")

const OURS = "^(src|simulator|storefront|demo|integration-tests|benchmarks|scripts)/"
const TESTS = "(/__tests__/|\\.spec\\.tsx?$)"
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")

// A room with a group in its path (one module of several) may import only its own instance of it.
const itself = ({ at }) => (at.includes("(") ? at.replace(/\([^)]*\)/, "$1") : at)

const layerRules = LAYERS.flatMap((layer) => {
  const from = { path: layer.at, pathNot: TESTS }
  const name = `layer-${layer.room.replace(/\W+/g, "-")}`
  const values = [itself(layer), ...layer.may]
  const types = [...values, ...(layer.mayType ?? [])]
  const comment = `${layer.room}: ${layer.job}. See scripts/lint/layers.cjs.`
  return [
    { name, comment, severity: "error", from, to: { path: OURS, pathNot: types } },
    ...(layer.mayType
      ? [
          {
            name: `${name}-types-only`,
            comment: `${comment} From there it may import types only.`,
            severity: "error",
            from,
            to: {
              path: layer.mayType,
              pathNot: values,
              dependencyTypesNot: ["type-only"],
            },
          },
        ]
      : []),
    ...(layer.packages
      ? [
          {
            name: `${name}-packages`,
            comment,
            severity: "error",
            from,
            to: {
              dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg"],
              pathNot: layer.packages.map((one) => `node_modules/${escape(one)}/`),
            },
          },
        ]
      : []),
  ]
})

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two files that need each other are one idea, or a third file is missing.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "not-to-unresolvable",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-without-simulator",
      comment: "The product speaks to Meta, never to the simulator's code.",
      severity: "error",
      from: { path: "^(src|storefront)/", pathNot: TESTS },
      to: { path: "^simulator/" },
    },
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.medusa)/|/migrations/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.tests.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
