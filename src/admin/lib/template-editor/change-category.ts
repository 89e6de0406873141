import type { TemplateCategory } from "../../../cloud-api/schemas"
import { addButton } from "./edit-buttons"
import type { TemplateForm } from "./template-form"

/**
 * A form in another category. Authentication has one button of its own, so that the others wait
 * until the category comes back.
 */
export function changeCategory(form: TemplateForm, category: TemplateCategory): TemplateForm {
  const isCode = category === "AUTHENTICATION"
  const wasCode = form.category === "AUTHENTICATION"
  if (isCode === wasCode) return { ...form, category }

  const { buttons, shelvedButtons } = form
  const swapped = { ...form, category, buttons: shelvedButtons, shelvedButtons: buttons }
  return isCode && swapped.buttons.length === 0 ? addButton(swapped, "message", "OTP") : swapped
}
