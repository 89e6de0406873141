import type { BlockedUser, BusinessProfile, QrCode } from "../../../cloud-api"
import { askingMeta } from "../meta-refusal"
import {
  changeBlocks,
  type BlockChange,
  type BlockResult,
} from "../operations/numbers/change-blocks"
import { contactsOfUsers } from "../operations/numbers/contacts-of-users"
import { WhatsappNumbersService } from "./numbers-service"

/** What may be changed of a profile; what is left out stays. */
export interface ProfileChanges {
  about?: string
  address?: string
  description?: string
  email?: string
  websites?: readonly string[]
  vertical?: string
}

/** What a number offers besides messages. All of it is kept by Meta, not here. */
export class WhatsappNumberExtrasService extends WhatsappNumbersService {
  async retrieveProfile(numberId: string): Promise<BusinessProfile> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    return askingMeta(() => client.businessProfiles.get({ phoneNumberId }))
  }

  async updateProfile(numberId: string, changes: ProfileChanges): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.businessProfiles.update({ phoneNumberId, ...changes }))
  }

  /** Uploads a picture and shows it on the profile. */
  async setProfilePicture(
    numberId: string,
    picture: { bytes: Uint8Array; mimeType: string }
  ): Promise<void> {
    const { client, phoneNumberId, appId } = await this.reachNumber(numberId)
    const filename = picture.mimeType === "image/png" ? "profile.png" : "profile.jpg"
    const { handle } = await askingMeta(() =>
      client.uploads.upload({ ...picture, filename, appId: appId ?? undefined })
    )
    await askingMeta(() => client.businessProfiles.update({ phoneNumberId, pictureHandle: handle }))
  }

  /** A page of the people a number has blocked, with the contacts they are. */
  async listBlockedUsers(numberId: string, page: { after?: string; limit: number }) {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    const { data, after } = await askingMeta(() =>
      client.blockedUsers.listPage({ phoneNumberId, ...page })
    )
    const ids = data.map(idOf).filter((id) => id !== null)
    return { users: await contactsOfUsers(this.db, ids), next: after ?? null }
  }

  /** Blocks or unblocks people at Meta; who is blocked gets nothing from this shop either. */
  async changeBlocks(change: BlockChange): Promise<BlockResult> {
    const { client, phoneNumberId } = await this.reachNumber(change.numberId)
    return changeBlocks(this.db, { ...change, phoneNumberId, blockedUsers: client.blockedUsers })
  }

  async listQrCodes(numberId: string): Promise<QrCode[]> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    return askingMeta(() => client.qrCodes.list({ phoneNumberId }))
  }

  async createQrCode(
    numberId: string,
    code: { prefilledMessage: string; imageFormat: "SVG" | "PNG" }
  ): Promise<QrCode> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    return askingMeta(() => client.qrCodes.create({ phoneNumberId, ...code }))
  }

  async updateQrCode(
    numberId: string,
    change: { code: string; prefilledMessage: string }
  ): Promise<QrCode> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    return askingMeta(() => client.qrCodes.update({ phoneNumberId, ...change }))
  }

  async deleteQrCode(numberId: string, code: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.qrCodes.delete({ phoneNumberId, code }))
  }

  /** Ice breakers and commands. */
  async retrieveConversational(numberId: string) {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    const { prompts, commands } = await askingMeta(() =>
      client.conversationalAutomation.get({ phoneNumberId })
    )
    return {
      iceBreakers: prompts,
      commands: commands.map(({ command_name, command_description }) => ({
        name: command_name,
        description: command_description,
      })),
    }
  }

  async updateConversational(
    numberId: string,
    changes: { iceBreakers?: readonly string[]; commands?: { name: string; description: string }[] }
  ): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    const { iceBreakers: prompts, commands } = changes
    await askingMeta(() =>
      client.conversationalAutomation.set({ phoneNumberId, prompts, commands })
    )
  }
}

function idOf({ wa_id, user_id, input }: BlockedUser): string | null {
  return wa_id ?? user_id ?? input ?? null
}
