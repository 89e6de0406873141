import { addCard } from "./edit-cards"
import { addButton, changeButton, moveButton, removeButton } from "./edit-buttons"
import { editHeader, editText } from "./edit-text"
import { changeCategory } from "./change-category"
import { changeParameterFormat } from "./change-parameter-format"
import type { FormAction } from "./form-action"
import { moveItem } from "./move-item"
import type { TemplateForm, TextForm, VariableForm } from "./template-form"

const NO_VARIABLE: VariableForm = { sample: "", binding: "" }

/** What becomes of a template in the editor when somebody does something to it. */
export function reduceForm(form: TemplateForm, action: FormAction): TemplateForm {
  switch (action.do) {
    case "load":
      return action.form
    case "change":
      return { ...form, ...action.change }
    case "set category":
      return changeCategory(form, action.category)
    case "set parameter format":
      return changeParameterFormat(form, action.format)
    case "set header":
      return editHeader(form, action.place, action.change)
    case "set footer":
      return { ...form, footer: { ...form.footer, text: action.text } }
    case "set text":
      return editText(form, action.at, (old) => ({ ...old, text: action.text }))
    case "set variable":
      return editText(form, action.at, (old) => withVariable(old, action.name, action.change))
    case "insert variable":
      return editText(form, action.at, (old) =>
        withVariable({ ...old, text: action.text }, action.name, action.variable)
      )
    case "add button":
      return addButton(form, action.place, action.kind)
    case "change button":
      return changeButton(form, action.place, action.id, action.change)
    case "move button":
      return moveButton(form, action.place, action.id, action.to)
    case "remove button":
      return removeButton(form, action.place, action.id)
    case "add card":
      return addCard(form)
    case "move card":
      return { ...form, cards: moveItem(form.cards, action.id, action.to) }
    case "remove card":
      return { ...form, cards: form.cards.filter(({ id }) => id !== action.id) }
  }
}

function withVariable(text: TextForm, name: string, change: Partial<VariableForm>): TextForm {
  const variable = { ...NO_VARIABLE, ...text.variables[name], ...change }
  return { ...text, variables: { ...text.variables, [name]: variable } }
}
