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
