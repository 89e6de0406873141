import type { AdminKeyring } from "../../../../contract"
import type WhatsappModuleService from "../../../../modules/whatsapp/service"

type Keyring = Awaited<ReturnType<WhatsappModuleService["describeKeyring"]>>

/** The keyring as the contract has it. */
export function presentKeyring({ keys, lost, toRotate }: Keyring): AdminKeyring {
  return {
    keys: keys.map(({ id, isPrimary, secrets }) => ({ id, is_primary: isPrimary, secrets })),
    lost: lost.map(({ keyId, secrets, accounts }) => ({ key_id: keyId, secrets, accounts })),
    to_rotate: toRotate,
  }
}
