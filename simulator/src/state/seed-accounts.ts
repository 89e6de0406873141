export type SeedNumber = { id: string; displayPhoneNumber: string; verifiedName: string }
export type SeedAccount = { id: string; name: string; phoneNumbers: SeedNumber[] }

/** The identities every demo and test relies on. */
export const seedAccounts: SeedAccount[] = [
  {
    id: "100000000000001",
    name: "Lucky Shrub",
    phoneNumbers: [
      { id: "200000000000001", displayPhoneNumber: "+1 555 010 0001", verifiedName: "Lucky Shrub" },
    ],
  },
  {
    id: "100000000000002",
    name: "Lucky Shrub Europe",
    phoneNumbers: [
      {
        id: "200000000000002",
        displayPhoneNumber: "+1 555 010 0002",
        verifiedName: "Lucky Shrub Europe",
      },
    ],
  },
]

/** The accounts with the first of them under another name, such as the demo shop's. */
export function nameFirstAccount(accounts: SeedAccount[], verifiedName?: string): SeedAccount[] {
  const [first, ...others] = accounts
  const [number, ...numbers] = first?.phoneNumbers ?? []
  if (!first || !number || !verifiedName) return accounts
  const phoneNumbers = [{ ...number, verifiedName }, ...numbers]
  return [{ ...first, name: verifiedName, phoneNumbers }, ...others]
}
