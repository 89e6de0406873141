import medusa from "@medusajs/eslint-plugin"

const NOT_THE_PLUGIN = [
  "integration-tests/**",
  "benchmarks/**",
  "simulator/**",
  "storefront/**",
  "scripts/**",
  "**/__tests__/**",
]

// The preset's own ignores would hide the tests from every rule, and its parser is set already.
const blocks = medusa.configs.recommended.filter((block) => block.plugins || block.rules)

/** Medusa's conventions, for what Medusa loads. */
export const medusaRules = [
  ...blocks
    .filter((block) => !block.languageOptions)
    .map((block) =>
      block.files ? { ...block, ignores: [...(block.ignores ?? []), ...NOT_THE_PLUGIN] } : block
    ),
  {
    files: ["src/**/*.{ts,tsx}", "demo/**/*.{ts,tsx}"],
    ignores: NOT_THE_PLUGIN,
    rules: {
      // The pure rooms run in the browser too, where the framework is not.
      "@medusajs/zod-import-source": "off",
      // MedusaError is for what an HTTP caller did wrong; below the routes plain errors are right.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      // Step ids are global in a shop, so ours carry the plugin's name besides the file's.
      "@medusajs/step-id-kebab-case": "off",
      // The module's operations each are one transaction: @InjectTransactionManager() says so.
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
]
