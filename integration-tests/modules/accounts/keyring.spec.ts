import { createCipher } from "../../../src/modules/whatsapp/cipher"
import { accountSecrets } from "../../../src/modules/whatsapp/operations/accounts/account-secrets"
import { describeKeyring } from "../../../src/modules/whatsapp/operations/keyring/describe-keyring"
import { pauseUnreadable } from "../../../src/modules/whatsapp/operations/keyring/pause-unreadable"
import { rotateSecrets } from "../../../src/modules/whatsapp/operations/keyring/rotate-secrets"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"
import { inModule } from "../outbound/in-module"

const NEW_KEY = Buffer.alloc(32, "a-new-encryption-key").toString("base64")
const SECRETS = { accessToken: "first-access-token", appSecret: "first-app-secret" }

const formerly = createCipher([TEST_ENCRYPTION_KEY])
const rotating = createCipher([NEW_KEY, TEST_ENCRYPTION_KEY])
const afterwards = createCipher([NEW_KEY])

inModule({ name: "keyring" }, ({ service, db }) => {
  const connect = async (name: string, wabaId: string) =>
    (await service.saveAccount({ name, wabaId, phoneNumberId: `2${wabaId}`, ...SECRETS })).accountId
  const pausedBy = async (accountId: string): Promise<unknown> =>
    (await db()("whatsapp_account").where({ id: accountId }).first()).paused_by

  it("says how many secrets are under each key, and which keys are missing", async () => {
    const id = await connect("First", "100000000000001")
    await connect("Second", "100000000000002")

    expect(await describeKeyring(db(), rotating)).toEqual({
      keys: [
        { id: afterwards.keyIds[0], isPrimary: true, secrets: 0 },
        { id: formerly.keyIds[0], isPrimary: false, secrets: 4 },
      ],
      lost: [],
      toRotate: 4,
    })
    expect(await describeKeyring(db(), afterwards)).toMatchObject({
      lost: [{ keyId: formerly.keyIds[0], secrets: 4 }],
      toRotate: 0,
    })
    const { lost } = await describeKeyring(db(), afterwards)
    expect(lost[0]?.accounts).toContainEqual({ id, name: "First" })
  })

  it("encrypts every secret again under the first key, once", async () => {
    const accountId = await connect("First", "100000000000001")

    expect(await rotateSecrets(db(), rotating)).toBe(2)
    expect(await rotateSecrets(db(), rotating)).toBe(0)

    const sources = { cipher: afterwards, account: undefined }
    expect(await accountSecrets(db(), { accountId, sources })).toMatchObject(SECRETS)
  })

  it("leaves alone what no configured key can read", async () => {
    const accountId = await connect("First", "100000000000001")

    expect(await rotateSecrets(db(), afterwards)).toBe(0)

    expect(await service.accountSecrets(accountId)).toMatchObject(SECRETS)
  })

  it("stops an account whose key is gone and lets it go when the key is back", async () => {
    const accountId = await connect("First", "100000000000001")

    await pauseUnreadable(db(), afterwards.keyIds)
    expect(await pausedBy(accountId)).toBe("keyring")

    expect(await pauseUnreadable(db(), rotating.keyIds)).toHaveLength(1)
    expect(await pausedBy(accountId)).toBeNull()
  })

  it("does not touch an account that a person paused", async () => {
    const accountId = await connect("First", "100000000000001")
    await service.setAccountPaused({ accountId, paused: true })

    await pauseUnreadable(db(), afterwards.keyIds)
    await pauseUnreadable(db(), rotating.keyIds)

    expect(await pausedBy(accountId)).toBe("person")
  })
})
