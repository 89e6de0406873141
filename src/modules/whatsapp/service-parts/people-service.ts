import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils"
import type { AdminContact } from "../../../contract"
import type { E164 } from "../../../domain/contacts"
import { announceAll } from "../announcement"
import { changeConsent, type ConsentChangeRequest } from "../operations/consent/change-consent"
import { consentAnnouncements } from "../operations/consent/consent-announcements"
import { findOptIn } from "../operations/consent/find-opt-in"
import { listConsents } from "../operations/consent/list-consents"
import {
  checkoutCause,
  makeOptInEffective,
  type PlacedCart,
} from "../operations/consent/make-opt-in-effective"
import type { OptIn } from "../operations/consent/opt-in"
import { requestOptIn, type OptInRequest } from "../operations/consent/request-opt-in"
import { withdrawOptInRequest } from "../operations/consent/withdraw-opt-in-request"
import { contactFacts, type ContactFacts } from "../operations/contacts/contact-facts"
import {
  listContactsForAdmin,
  type ContactFilters,
} from "../operations/contacts/list-contacts-for-admin"
import type { Person } from "../operations/contacts/person"
import { resolveContacts } from "../operations/contacts/resolve-contacts"
import { WhatsappCampaignsService } from "./campaigns-service"
import { transactionOf } from "./transaction-of"

/** The people the shop talks to, and what they agreed to. */
export class WhatsappPeopleService extends WhatsappCampaignsService {
  /** Finds people by any of their names, and makes contacts of new ones. */
  @InjectTransactionManager()
  async resolveContacts(
    people: Person[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<{ contactId: string }[]> {
    const found = await resolveContacts(transactionOf(ctx), people)
    return found.map(({ contactId }) => ({ contactId }))
  }

  /** What the send policy must know of people. */
  @InjectTransactionManager()
  async contactFacts(
    contactIds: string[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<ContactFacts[]> {
    return contactFacts(transactionOf(ctx), contactIds)
  }

  @InjectTransactionManager()
  async listContactsForAdmin(
    filters: ContactFilters,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return listContactsForAdmin(transactionOf(ctx), filters)
  }

  /** One contact as the admin shows it. */
  async retrieveContactForAdmin(id: string): Promise<AdminContact> {
    const { contacts } = await this.listContactsForAdmin({ ids: [id], limit: 1, offset: 0 })
    const [contact] = contacts
    if (contact) return contact
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Contact ${id} was not found.`)
  }

  /** Keeps the tick of a checkout box until its cart is an order. */
  @InjectTransactionManager()
  async requestOptIn(
    request: OptInRequest,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await requestOptIn(transactionOf(ctx), request)
  }

  /** Takes a tick back before its cart is an order. */
  @InjectTransactionManager()
  async withdrawOptInRequest(
    cartId: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await withdrawOptInRequest(transactionOf(ctx), cartId)
  }

  @InjectTransactionManager()
  async findOptIn(
    cartId: string,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<OptIn | null> {
    return findOptIn(transactionOf(ctx), cartId)
  }

  /** Makes a cart's tick count, once; null when there is none to count. */
  async makeOptInEffective(
    cart: PlacedCart,
    ctx: Context<EntityManager> = {}
  ): Promise<{ contactId: string; phone: E164 } | null> {
    const effective = await this.makeOptInEffective_(cart, ctx)
    if (!effective) return null
    const { contactId, phone, recorded } = effective
    const proofKey = checkoutCause(cart.cartId)
    announceAll(this.announce, consentAnnouncements(recorded, { proofKey }))
    return { contactId, phone }
  }

  @InjectTransactionManager()
  protected async makeOptInEffective_(
    cart: PlacedCart,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return makeOptInEffective(transactionOf(ctx), cart)
  }

  /** Grants or withdraws purposes; what is queued for a withdrawn one is not sent. */
  async changeConsent(
    change: ConsentChangeRequest,
    ctx: Context<EntityManager> = {}
  ): Promise<void> {
    const recorded = await this.changeConsent_(change, ctx)
    announceAll(this.announce, consentAnnouncements(recorded, { proofKey: change.proofKey }))
  }

  @InjectTransactionManager()
  protected async changeConsent_(
    change: ConsentChangeRequest,
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return changeConsent(transactionOf(ctx), change)
  }

  /** A person's consent per purpose and a page of its history. */
  @InjectTransactionManager()
  async listConsents(
    contactId: string,
    page: { limit: number; offset: number },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ) {
    return listConsents(transactionOf(ctx), { contactId, ...page })
  }
}
