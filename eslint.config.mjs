import { admin, browserSafe, environment, fileSizes, network } from "./scripts/lint/house-rules.mjs"
import { medusaRules } from "./scripts/lint/medusa-rules.mjs"
import { scripts, services, tests, typed } from "./scripts/lint/typescript-rules.mjs"
import { reactRules } from "./scripts/lint/react-rules.mjs"

export default [
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/dist/**",
      "**/migrations/**",
      "demo/static/**",
      "demo/public/**",
      "coverage/**",
      ".cache/**",
      // Written by `medusa db:migrate` in a host project.
      "**/.snapshot-*",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...typed,
  ...services,
  ...medusaRules,
  ...reactRules,
  environment,
  network,
  browserSafe,
  admin,
  ...fileSizes,
  ...tests,
  ...scripts,
]
