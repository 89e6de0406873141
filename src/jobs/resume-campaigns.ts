import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule, withoutDisturbing } from "../workflows"

/** Goes on admitting campaigns where a process that is gone left off. */
export default async function resumeCampaigns(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the admission of campaigns that were left half-way",
    work: () => whatsappModule(container).resumeAdmissions(),
  })
}

export const config = { name: "whatsapp-resume-campaigns", schedule: "* * * * *" }
