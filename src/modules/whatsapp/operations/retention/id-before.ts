import { ulidOf } from "../health/ulid-of"

/**
 * The bound under which all ids made before a moment lie: ids are a prefix and a ULID, which begins
 * with its time. Old rows are then one range at the start of the primary key, and retention needs
 * no index that every write would pay for.
 */
export function idBefore(prefix: string, moment: Date): string {
  return `${prefix}_${ulidOf(moment)}`
}
