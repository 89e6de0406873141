import { builtinModules } from "node:module"

const TESTS = ["**/__tests__/**"]

/** Settings come from one place, so that the options table is complete. */
export const environment = {
  files: ["src/**/*.{ts,tsx}", "simulator/src/**/*.{ts,tsx}", "storefront/src/**/*.{ts,tsx}"],
  ignores: ["src/options.ts"],
  rules: {
    "no-restricted-properties": [
      "error",
      { object: "process", property: "env", message: "Only src/options.ts reads the environment." },
    ],
  },
}

/** These rooms run in the admin and in storefronts as well. */
export const browserSafe = {
  files: [
    "src/domain/**/*.ts",
    "src/contract/**/*.ts",
    "src/cloud-api/schemas/**/*.ts",
    "src/cloud-api/errors/error-catalogue.ts",
  ],
  ignores: TESTS,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: [...builtinModules, "undici"].map((name) => ({
          name,
          message: "Runs in browsers.",
        })),
        patterns: [{ group: ["node:*", "@medusajs/*"], message: "Runs in browsers." }],
      },
    ],
    "no-restricted-globals": ["error", "Buffer", "process", "fetch", "setImmediate"],
  },
}

/** Requests leave through the Cloud API client, which has the pool, the timeouts and the catalogue. */
export const network = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: [...TESTS, "src/cloud-api/client/**", "src/domain/**", "src/contract/**"],
  rules: { "no-restricted-globals": ["error", "fetch", "XMLHttpRequest"] },
}

/** Screens are cut smaller than other files. */
export const admin = {
  files: ["src/admin/**/*.tsx"],
  rules: { "max-lines": ["error", 250] },
}

const TABLES = [
  "**/migrations/**",
  "**/*catalogue*.ts",
  "**/error-rows/**",
  "**/error-rows*.ts",
  "**/i18n/**",
  "**/locales/**",
  "src/domain/templates/library/**",
]

/** A file is one idea. Tables of data may be as long as the data. */
export const fileSizes = [
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    ignores: [...TABLES, "src/admin/**/*.tsx", ...TESTS, "integration-tests/**"],
    rules: { "max-lines": ["error", 300] },
  },
]
