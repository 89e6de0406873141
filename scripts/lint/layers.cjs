/**
 * The rooms of src/ and of the workspaces, and what each may import: `may` for values and types,
 * `mayType` for types alone, `packages` for npm packages (left out: any). Paths are regular
 * expressions from the repository's root. A room may always import itself.
 */
exports.LAYERS = [
  {
    room: "cloud-api",
    at: "^src/cloud-api/",
    job: "speak Meta's protocol",
    may: [],
    packages: ["zod", "undici"],
  },
  {
    room: "domain",
    at: "^src/domain/",
    job: "decide",
    may: ["^src/cloud-api/schemas/"],
    mayType: ["^src/cloud-api/errors/"],
    packages: ["zod", "libphonenumber-js", "liquidjs"],
  },
  {
    room: "contract",
    at: "^src/contract/",
    job: "say what crosses HTTP and the bus",
    may: ["^src/domain/", "^src/cloud-api/schemas/"],
    packages: ["zod"],
  },
  {
    room: "modules",
    at: "^src/modules/([^/]+)/",
    job: "keep state, drain the outbox, absorb deliveries",
    may: ["^src/cloud-api/", "^src/domain/", "^src/contract/", "^src/options\\.ts$"],
  },
  {
    room: "workflows",
    at: "^src/workflows/",
    job: "order side effects, undo them",
    may: ["^src/domain/", "^src/contract/", "^src/modules/[^/]+/index\\.ts$"],
    mayType: ["^src/modules/"],
  },
  {
    room: "subscribers, jobs, providers, links and commands",
    at: "^src/(subscribers|jobs|providers|links|commands)/",
    job: "translate an outside event into one workflow or one named operation",
    may: ["^src/workflows/", "^src/domain/", "^src/contract/", "^src/modules/[^/]+/index\\.ts$"],
    mayType: ["^src/modules/"],
  },
  {
    room: "api",
    at: "^src/api/",
    job: "translate a request into one workflow or one named operation",
    may: [
      ...["^src/workflows/", "^src/domain/", "^src/contract/", "^src/modules/[^/]+/index\\.ts$"],
      "^src/cloud-api/webhooks/",
      // The catalogue's words for a merchant; it is data.
      "^src/cloud-api/errors/error-(catalogue|rows)",
    ],
    mayType: ["^src/modules/", "^src/cloud-api/"],
  },
  {
    room: "admin",
    at: "^src/admin/",
    job: "screens",
    may: [
      ...["^src/contract/", "^src/domain/", "^src/cloud-api/schemas/"],
      "^src/cloud-api/errors/error-(catalogue|rows)",
    ],
  },
  {
    room: "storefront",
    at: "^storefront/",
    job: "opt-in; the plugin's types and rules are bundled into it",
    may: ["^src/contract/", "^src/domain/"],
  },
  {
    room: "simulator",
    at: "^simulator/",
    job: "be Meta; the preview is drawn by the product's own renderer",
    may: ["^src/cloud-api/schemas/", "^src/domain/(templates/|messages/chat-formatting\\.ts$)"],
  },
  {
    room: "receiver",
    at: "^src/receiver/",
    job: "verify and store deliveries, and tell workers, in a process of its own",
    may: ["^src/modules/whatsapp/(ingest|wakes|telemetry)/", "^src/options\\.ts$"],
    packages: ["@medusajs/framework"],
  },
  {
    room: "options",
    at: "^src/options\\.ts$",
    job: "say what can be configured",
    may: ["^src/domain/accounts/is-time-zone\\.ts$"],
    packages: ["zod"],
  },
]
