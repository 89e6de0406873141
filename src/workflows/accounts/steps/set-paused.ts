import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../../whatsapp-module"

/** What a person stops, or lets go on. */
export type Pausable = { accountId: string } | { numberId: string }

interface Input {
  subject: Pausable
  paused: boolean
}

/** Stops an account or a number, or lets it go on; undone by the opposite. */
export const setPausedStep = createStep(
  "set-whatsapp-paused",
  async (input: Input, { container }) => {
    await setPaused(container, input)
    return new StepResponse(undefined, input)
  },
  async (input, { container }) => {
    if (input) await setPaused(container, { ...input, paused: !input.paused })
  }
)

async function setPaused(container: MedusaContainer, { subject, paused }: Input): Promise<void> {
  const whatsapp = whatsappModule(container)
  if ("accountId" in subject) await whatsapp.setAccountPaused({ ...subject, paused })
  else await whatsapp.setNumberPaused({ ...subject, paused })
}
