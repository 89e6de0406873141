import { REFUSALS, type RefusalCode, type RefusalParams } from "./refusals"

/** The params of a refusal, where it has any. */
export type RefusalArguments<Code extends RefusalCode> = [keyof RefusalParams<Code>] extends [never]
  ? []
  : [params: RefusalParams<Code>]

/** A refusal in words. */
export function writeRefusal<Code extends RefusalCode>(
  code: Code,
  ...[params]: RefusalArguments<Code>
): string {
  return Object.entries<string | number>(params ?? {}).reduce<string>(
    (text, [name, value]) => text.replace(`{{${name}}}`, () => String(value)),
    REFUSALS[code]
  )
}
