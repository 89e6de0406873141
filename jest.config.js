// One runner for every kind of test; TEST_TYPE picks the kind. scripts/test.mjs runs them all.
const kinds = {
  unit: [
    "**/src/**/__tests__/**/*.unit.spec.[jt]s?(x)",
    "**/simulator/src/**/__tests__/**/*.unit.spec.ts",
    "**/storefront/src/**/__tests__/**/*.unit.spec.[jt]s?(x)",
  ],
  modules: ["**/integration-tests/modules/**/*.spec.ts"],
  http: ["**/integration-tests/http/**/*.spec.ts"],
  // The fault everybody must be proof against runs with every change; the rest when asked for.
  kill: ["**/integration-tests/faults/kill-during-send.spec.ts"],
  faults: ["**/integration-tests/faults/**/*.spec.ts"],
  contract: ["**/integration-tests/contract/**/*.spec.ts"],
  browser: ["**/integration-tests/browser/**/*.spec.ts"],
}

const chosen = (process.env.TEST_TYPE ?? "unit").split(",")
const someFaults = chosen.some((kind) => kind === "faults" || kind === "kill")
const faultHarness = "<rootDir>/integration-tests/faults/harness"
const onlyUnits = chosen.every((kind) => kind === "unit")

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  moduleFileExtensions: ["js", "ts", "tsx", "json", "mjs", "cjs"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/demo/.medusa/", "/dist/"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true, dynamicImport: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: "automatic" },
          },
          target: "es2022",
        },
      },
    ],
  },
  setupFiles: onlyUnits ? [] : ["<rootDir>/integration-tests/setup.js"],
  setupFilesAfterEnv: onlyUnits ? ["<rootDir>/scripts/test/patient-screens.cjs"] : [],
  testMatch: chosen.flatMap((kind) => kinds[kind]),
  ...(someFaults && {
    globalSetup: `${faultHarness}/jest-setup.cjs`,
    reporters: ["default", `${faultHarness}/fault-reporter.cjs`],
  }),
  testTimeout: onlyUnits ? 60_000 : someFaults ? 300_000 : 120_000,
}
