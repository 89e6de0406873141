import { existsSync } from "node:fs"
import tseslint from "typescript-eslint"
import { inRoot, ROOT } from "../lib/root.mjs"

/** Every TypeScript project of the repository; each file belongs to the first that includes it. */
export const PROJECTS = [
  "tsconfig.tests.json",
  "src/admin/tsconfig.json",
  "simulator/tsconfig.json",
  "storefront/tsconfig.json",
  "demo/tsconfig.json",
].filter((project) => existsSync(inRoot(project)))

const SOURCES = ["**/*.ts", "**/*.tsx"]

/** typescript-eslint's strict set with types, and where this house differs from it. */
export const typed = [
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: SOURCES })),
  {
    files: SOURCES,
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: ROOT } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Numbers read well in messages and SQL; objects and nullish values there are mistakes.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Lengths of texts are counted in code points, as Meta counts them.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Medusa wants services, subscribers and jobs async, whether or not they wait for anything.
      "@typescript-eslint/require-await": "off",
      // React handlers may be async: React ignores what they return.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      // `extends MedusaService({ … })` and decorators make classes this rule takes for namespaces.
      "@typescript-eslint/no-extraneous-class": "off",
      // A step without input is `createStep<void, …>`; the workflow's types ask for exactly that.
      "@typescript-eslint/no-invalid-void-type": "off",
      // A type parameter used once still documents what a JSON answer is read as.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
]

/** Medusa's services hand their constructor's arguments on untouched. */
export const services = [
  {
    files: ["src/modules/*/service.ts", "src/modules/*/service-parts/*.ts"],
    rules: { "prefer-rest-params": "off" },
  },
]

/** Tests read answers of HTTP calls and databases, which have no types. */
export const tests = [
  {
    files: ["**/__tests__/**", "integration-tests/**", "benchmarks/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-globals": "off",
      "no-restricted-imports": "off",
      "no-restricted-properties": "off",
      "no-console": "off",
    },
  },
]

/** Programs that talk to a terminal. */
export const scripts = [
  {
    files: ["demo/**", "simulator/src/cli.ts", "simulator/src/cli/**", "medusa-config.ts"],
    rules: {
      "no-restricted-properties": "off",
      "no-console": "off",
      "no-restricted-globals": "off",
    },
  },
]
