import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminTemplateDetails } from "../../../../contract"
import { templatePerson, whatsappModule } from "../../../../workflows"
import { personIdsOf, presentTemplate } from "./present-template"
import { namePeople } from "./name-people"

/** One template as whoever asks may see and use it. */
export async function loadTemplate(
  container: MedusaContainer,
  { id, userId }: { id: string; userId: string }
): Promise<AdminTemplateDetails> {
  const template = await whatsappModule(container).retrieveTemplate(id)
  const person = await templatePerson(container, userId)
  const names = await namePeople(container, personIdsOf(template))
  return presentTemplate(template, { person, names, now: new Date() })
}
