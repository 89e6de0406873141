import { eventually } from "../../shop/eventually"
import type { Stage } from "./stage"

/** Lets a number send fast that was slow so that something could happen while it sends. */
export async function hurry({ db }: Stage): Promise<void> {
  await eventually(() => db("whatsapp_phone_number").update({ throughput_per_second: 1_000 }))
}
