import { loadSource } from "../docs/load-source.mjs"
import { table } from "../docs/table.mjs"

const INTRODUCTION = `What the plugin itself refuses has a \`code\` that stays when the words change, except that Medusa
answers \`invalid_request_error\` for what exists already (422); the words are the same. The admin
shows them in the reader's language. Some stand in answers too, as the reason why something cannot
be done. What is in _italics_ is filled in.`

/** Every refusal by its code, with what it says. */
export async function renderRefusals() {
  const load = (name) => loadSource(`src/domain/refusals/${name}-refusals.ts`)
  const groups = {
    "A template": (await load("template")).TEMPLATE_REFUSALS,
    "A step of a template's life": (await load("template-action")).TEMPLATE_ACTION_REFUSALS,
    "An account, a number or a role": (await load("account")).ACCOUNT_REFUSALS,
    "The set-up": (await load("setup")).SETUP_REFUSALS,
    "A phone number as it was typed": (await load("phone")).PHONE_REFUSALS,
  }
  const sections = Object.entries(groups).map(([what, refusals]) => {
    const rows = Object.entries(refusals).map(([code, text]) => [`\`${code}\``, inProse(text)])
    return `### ${what}\n\n${table(["Code", "What it says"], rows)}`
  })
  return [`## Refusals\n\n${INTRODUCTION}`, ...sections].join("\n\n")
}

function inProse(text) {
  return text.replace(/\{\{(\w+)\}\}/g, "_$1_")
}
