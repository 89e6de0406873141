import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asObjects, asString } from "../../json"
import type { BusinessNumber } from "../../state/business-number"
import { isLongerThan } from "../messages/count-characters"
import { badParameter } from "../messages/refusals"
import { findNumber } from "../numbers/find-number"

const emoji = /\p{Extended_Pictographic}/u

/** `POST /{number}/conversational_automation`: what is named replaces what there was. */
export const setConversationalAutomation: Handler = (call) => {
  const number = findNumber(call)
  const prompts = promptsOf(call)
  const commands = commandsOf(call)
  if (prompts) number.prompts = prompts
  if (commands) number.commands = commands
  call.world.changes.changed("*")
  return json({ success: true })
}

/** Text of at most so many characters, none of them an emoji. */
function checkText(name: string, text: string, most: number): string {
  if (!text || isLongerThan(text, most) || emoji.test(text)) {
    throw badParameter(`Param ${name} must be 1 to ${most} characters without emojis.`)
  }
  return text
}

function promptsOf(call: Call): BusinessNumber["prompts"] | undefined {
  const { prompts } = call.json()
  if (prompts === undefined) return undefined
  if (!Array.isArray(prompts) || prompts.length > 4) {
    throw badParameter("Param prompts must have at most 4 elements.")
  }
  return prompts.map((prompt) => checkText("prompts", asString(prompt) ?? "", 80))
}

function commandsOf(call: Call): BusinessNumber["commands"] | undefined {
  const { commands } = call.json()
  if (commands === undefined) return undefined
  if (!Array.isArray(commands) || commands.length > 30) {
    throw badParameter("Param commands must have at most 30 elements.")
  }
  return asObjects(commands).map((command) => ({
    command_name: checkText("command_name", asString(command.command_name) ?? "", 32),
    command_description: checkText(
      "command_description",
      asString(command.command_description) ?? "",
      256
    ),
  }))
}
