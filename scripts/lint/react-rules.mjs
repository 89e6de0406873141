import reactHooks from "eslint-plugin-react-hooks"

/** The rules of hooks, wherever there are React components. */
export const reactRules = [
  {
    ...reactHooks.configs.flat.recommended,
    files: [
      "src/admin/**/*.{ts,tsx}",
      "storefront/src/**/*.{ts,tsx}",
      "simulator/src/phone/**/*.{ts,tsx}",
    ],
  },
]
