import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminBusinessProfile } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"

/** The business profile of a number as Meta keeps it now. */
export async function loadProfile(
  container: MedusaContainer,
  numberId: string
): Promise<AdminBusinessProfile> {
  const profile = await whatsappModule(container).retrieveProfile(numberId)
  return {
    about: profile.about ?? null,
    address: profile.address ?? null,
    description: profile.description ?? null,
    email: profile.email ?? null,
    websites: profile.websites ?? [],
    vertical: profile.vertical ?? null,
    profile_picture_url: profile.profile_picture_url ?? null,
  }
}
