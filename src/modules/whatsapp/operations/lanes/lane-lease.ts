/** The right to drain one phone number, as the database granted it. */
export interface LaneLease {
  numberId: string
  /** The process that holds it. */
  owner: string
  /** Grows with each grant; claims and write-backs of an older one are refused. */
  fence: number
}
