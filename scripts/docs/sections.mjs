import { renderErrorTable } from "./error-table.mjs"
import { renderFaultCases } from "./fault-cases.mjs"
import { renderHealthTable } from "./health-table.mjs"
import { renderMetricsTable } from "./metrics-table.mjs"
import { renderOptionsTable } from "./options-table.mjs"
import { renderReasonTable } from "./reason-table.mjs"
import { renderSetupTable } from "./setup-table.mjs"
import { renderTemplateRules } from "./template-rules-table.mjs"
import { renderTemplateTexts } from "./template-texts.mjs"

/** The parts of the documentation that are written from code, and where they stand. */
export const SECTIONS = [
  { file: "README.md", name: "options", render: renderOptionsTable },
  { file: "docs/configuration.md", name: "options", render: renderOptionsTable },
  { file: "docs/troubleshooting.md", name: "reasons", render: renderReasonTable },
  { file: "docs/troubleshooting.md", name: "errors", render: renderErrorTable },
  { file: "docs/operations.md", name: "health", render: renderHealthTable },
  { file: "docs/operations.md", name: "metrics", render: renderMetricsTable },
  { file: "docs/reliability.md", name: "faults", render: renderFaultCases },
  { file: "docs/setup.md", name: "setup", render: renderSetupTable },
  { file: "docs/templates.md", name: "templates", render: renderTemplateTexts },
  { file: "docs/template-rules.md", name: "rules", render: renderTemplateRules },
]
