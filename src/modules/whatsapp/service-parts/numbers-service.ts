import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { CloudApiClient } from "../../../cloud-api"
import { askingMeta } from "../meta-refusal"
import { changeNumber, type NumberChanges } from "../operations/accounts/change-number"
import { ensurePhoneNumber } from "../operations/accounts/ensure-phone-number"
import { findNumber, type NumberAtMeta } from "../operations/accounts/find-number"
import { findWabaId } from "../operations/accounts/find-waba-id"
import {
  listNumbersForAdmin,
  type ListedNumber,
  type NumberFilters,
} from "../operations/accounts/list-numbers-for-admin"
import { pauseNumberByPerson, resumeNumberByPerson } from "../operations/accounts/person-pauses"
import { refreshAccountFacts } from "../operations/accounts/refresh-account"
import { saveNumberFacts } from "../operations/accounts/save-number-facts"
import type { SyncResult } from "../operations/templates/sync/sync-templates"
import { WhatsappKeyringService } from "./keyring-service"
import { transactionOf } from "./transaction-of"
import { refused } from "../refused"

/** A number, and the client that speaks about it with its account's token. */
export type NumberInReach = NumberAtMeta & { client: CloudApiClient }

/** The shop's phone numbers and their life at Meta. */
export class WhatsappNumbersService extends WhatsappKeyringService {
  /** Numbers with what waits on each, the default one first. */
  async listNumbersForAdmin(
    filters: NumberFilters
  ): Promise<{ numbers: ListedNumber[]; count: number }> {
    return listNumbersForAdmin(this.db, filters)
  }

  /** Changes a number's default, share and own limits. */
  @InjectTransactionManager()
  async changeNumber(
    input: { numberId: string; changes: NumberChanges },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await changeNumber(transactionOf(ctx), input)
    this.dispatch.wake(input.numberId)
  }

  /** Stops one number because a person wants it, or lets it go on. */
  async setNumberPaused({ numberId, paused }: { numberId: string; paused: boolean }) {
    await findNumber(this.db, numberId)
    if (paused) return pauseNumberByPerson(this.db, numberId)
    await resumeNumberByPerson(this.db, numberId)
    this.dispatch.wake(numberId)
  }

  /** Connects a number that exists at Meta, once Meta says that it belongs to the account. */
  async addNumber(input: { accountId: string; phoneNumberId: string }): Promise<string> {
    const { accountId, phoneNumberId } = input
    const wabaId = await findWabaId(this.db, accountId)
    const client = await this.requireClient(accountId)
    const listed = await askingMeta(() => client.phoneNumbers.list({ wabaId }))
    if (!listed.some(({ id }) => id === phoneNumberId)) {
      throw refused("INVALID_DATA", "number_unknown_at_meta", {
        id: phoneNumberId,
        account: wabaId,
      })
    }
    const numberId = await ensurePhoneNumber(this.db, { accountId, phoneNumberId })
    await saveNumberFacts(this.db, listed)
    return numberId
  }

  /** Brings an account and its numbers up to what Meta says; `adopts` connects numbers that are new. */
  async refreshFromMeta(
    accountId: string,
    { adopts = false }: { adopts?: boolean } = {}
  ): Promise<void> {
    const wabaId = await findWabaId(this.db, accountId)
    const client = await this.requireClient(accountId)
    await askingMeta(() => refreshAccountFacts(this.db, { accountId, wabaId, client }, { adopts }))
  }

  /** Reads an account's templates because a person wants it: says why when that fails. */
  async readTemplates(accountId: string): Promise<SyncResult> {
    await this.requireClient(accountId)
    return askingMeta(() => this.syncTemplates(accountId))
  }

  /** Brings one number up to what Meta says. */
  async refreshNumber(numberId: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await saveNumberFacts(this.db, [
      await askingMeta(() => client.phoneNumbers.get({ phoneNumberId })),
    ])
  }

  /** Has Meta text or call a number with a code. */
  async requestNumberCode(
    numberId: string,
    request: { method: "SMS" | "VOICE"; language: string }
  ): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.phoneNumbers.requestCode({ phoneNumberId, ...request }))
  }

  /** Proves with the code that the number is the shop's. */
  async verifyNumberCode(numberId: string, code: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.phoneNumbers.verifyCode({ phoneNumberId, code }))
    await this.refreshNumber(numberId)
  }

  /** Registers a number for the Cloud API. The PIN is handed on and kept nowhere. */
  async registerNumber(numberId: string, pin: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.phoneNumbers.register({ phoneNumberId, pin }))
    await this.refreshNumber(numberId)
  }

  /** Takes a number off the Cloud API. */
  async deregisterNumber(numberId: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.phoneNumbers.deregister({ phoneNumberId }))
    await this.refreshNumber(numberId)
  }

  /** Sets the PIN of two-step verification. The PIN is handed on and kept nowhere. */
  async setTwoStepPin(numberId: string, pin: string): Promise<void> {
    const { client, phoneNumberId } = await this.reachNumber(numberId)
    await askingMeta(() => client.phoneNumbers.setTwoStepPin({ phoneNumberId, pin }))
    await this.refreshNumber(numberId)
  }

  protected async reachNumber(numberId: string): Promise<NumberInReach> {
    const number = await findNumber(this.db, numberId)
    return { ...number, client: await this.requireClient(number.accountId) }
  }

  protected async requireClient(accountId: string): Promise<CloudApiClient> {
    const client = await this.cloudApiFor(accountId)
    if (client) return client
    throw refused("NOT_ALLOWED", "no_access_token")
  }
}
