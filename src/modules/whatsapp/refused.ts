import { MedusaError } from "@medusajs/framework/utils"
import { writeRefusal, type RefusalArguments, type RefusalCode } from "../../domain/refusals"

type Kind =
  | "NOT_FOUND"
  | "NOT_ALLOWED"
  | "INVALID_DATA"
  | "FORBIDDEN"
  | "DUPLICATE_ERROR"
  | "UNEXPECTED_STATE"

/** An error that says why something is not done and what to do instead, by a code that lasts. */
export function refused<Code extends RefusalCode>(
  kind: Kind,
  code: Code,
  ...params: RefusalArguments<Code>
): MedusaError {
  return new MedusaError(MedusaError.Types[kind], writeRefusal(code, ...params), code)
}
