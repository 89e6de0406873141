import { tailOf } from "./log-tail.mjs"
import { startService } from "./service.mjs"

/** Runs a program to its end with its output in a log; throws with the log's tail when it fails. */
export async function runLogged(program) {
  const service = startService(program)
  await service.ended
  const succeeded = service.succeeded()
  await service.stop()
  if (!succeeded) throw new Error(`The ${program.name} failed.\n${tailOf(service.log)}`)
}
