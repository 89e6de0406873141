import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Runs a part of a test in which the process dies, as far as the bus is concerned, between the
 * commit of what happened and the release of the events about it.
 */
export async function loseEvents<T>(
  container: MedusaContainer,
  meanwhile: () => Promise<T>
): Promise<T> {
  const bus = container.resolve(Modules.EVENT_BUS)
  const release = jest.spyOn(bus, "releaseGroupedEvents").mockResolvedValue()
  try {
    return await meanwhile()
  } finally {
    release.mockRestore()
  }
}
