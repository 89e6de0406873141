import { isLongerThan } from "../../messages/count-characters"
import { withoutVariables } from "../placeholders"
import type { DefinitionRule } from "./definition-rule"
import type { TextSubject } from "./text-subject"

type TextRule = DefinitionRule<TextSubject>

const named = /^[a-z_]+$/
const edgeVariable = /^\s*\{\{[^{}]+\}\}|\{\{[^{}]+\}\}\s*$/
const neighbours = /\}\}[\s,]*\{\{/
/** Written without spaces between words, which the ratio of words cannot be told of. */
const withoutSpaces = /^(zh|ja|th|km|lo|my)/

/** Rules for every text with variables; `subcode` is the component's own. */
export const variableRules = (subcode: number, component: string): TextRule[] => [
  {
    subcode,
    title: "Variable parameters are not formatted correctly",
    message: ({ isNamed }) =>
      isNamed
        ? "Named variables take lower-case letters and underscores, like {{first_name}}."
        : "Variables must be whole numbers in double brackets, from {{1}} on without gaps.",
    isBroken: ({ variables, isNamed }) =>
      isNamed
        ? variables.some((name) => !named.test(name))
        : variables.some((_, at) => !variables.includes(String(at + 1))),
  },
  {
    subcode: 2388043,
    title: 'Message Template "components" param is missing expected field(s)',
    message: `component of type ${component} is missing expected field(s) (example)`,
    isBroken: ({ variables, samples }) => variables.some((name) => !samples.get(name)?.trim()),
  },
]

export const bodyTextRules: TextRule[] = [
  {
    subcode: 2388040,
    title: "Character Limit Exceeded",
    message: ({ most }) => `The body has more than ${most} characters.`,
    isBroken: ({ text, most }) => isLongerThan(text, most),
  },
  {
    subcode: 2388299,
    title: "Leading or Trailing Params Not Allowed",
    message: "Variables can't be at the start or end of the template.",
    isBroken: ({ text }) => edgeVariable.test(text),
  },
  {
    subcode: 2388072,
    title: "Message Template Body Format is Incorrect",
    message: "Two variables can't stand next to each other: put words between them.",
    isBroken: ({ text }) => neighbours.test(text),
  },
  {
    subcode: 2388072,
    title: "Message Template Body Format is Incorrect",
    message:
      "The body can't have tabs, more than two line breaks or more than four spaces in a row.",
    isBroken: ({ text }) => /\t|\n{3,}| {5,}/.test(text),
  },
  ...variableRules(2388072, "BODY"),
  {
    subcode: 2388293,
    title: "Parameters Words Ratio Exceeds Limit",
    message:
      "This template contains too many variable parameters relative to the message length. " +
      "You need to decrease the number of variable parameters or increase the message length.",
    isBroken: ({ text, variables, language }) =>
      !withoutSpaces.test(language) &&
      variables.length > 0 &&
      countWords(withoutVariables(text, " ")) < 2 * variables.length + 1,
  },
]

export const headerTextRules: TextRule[] = [
  {
    subcode: 2388040,
    title: "Character Limit Exceeded",
    message: ({ most }) => `The header has more than ${most} characters.`,
    isBroken: ({ text, most }) => isLongerThan(text, most),
  },
  {
    subcode: 2388047,
    title: "Message Template Header Format is Incorrect",
    message:
      "The message header can't have any new lines, formatting characters, emojis or asterisks.",
    isBroken: ({ text }) => /[\n\r*~`]|\p{Extended_Pictographic}/u.test(withoutVariables(text)),
  },
  {
    subcode: 2388047,
    title: "Message Template Header Format is Incorrect",
    message: "The message header can have one variable at most, and needs a text.",
    isBroken: ({ text, variables }) => text.trim() === "" || variables.length > 1,
  },
  ...variableRules(2388047, "HEADER"),
]

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
