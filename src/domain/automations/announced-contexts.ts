import { baseContext, orderContext } from "./sample-context"

/** Contexts of events that a feature of ours, the shop or another plugin emits. */

export const invoiceContext = {
  ...orderContext,
  invoice: {
    id: "inv_01SAMPLE",
    number: "INV-2026-0042",
    total: 77.11,
    currency_code: "eur",
    issued_at: "2026-03-14T10:16:00.000Z",
    pdf_url: "https://shop.example.com/invoices/INV-2026-0042.pdf",
  },
}

export const statementContext = {
  ...baseContext,
  statement: {
    id: "stm_01SAMPLE",
    number: "STM-2026-02",
    period_start: "2026-02-01T00:00:00.000Z",
    period_end: "2026-02-28T00:00:00.000Z",
    balance: 77.11,
    currency_code: "eur",
    pdf_url: "https://shop.example.com/statements/2026-02.pdf",
  },
}

export const openPaymentContext = {
  ...orderContext,
  payment: {
    id: "pay_01SAMPLE",
    amount: 77.11,
    currency_code: "eur",
    due_at: "2026-03-31T00:00:00.000Z",
  },
}

export const pickupContext = {
  ...orderContext,
  pickup: { place: "Acme Store, Main Street 5", opening_hours: "Mon–Sat, 9 AM – 7 PM" },
}

export const queryContext = {
  ...baseContext,
  query: {
    id: "qry_01SAMPLE",
    subject: "washing a linen shirt",
    answer: "Wash it at 30 degrees and let it dry in the air.",
  },
}

export const interruptionContext = {
  ...baseContext,
  service: {
    name: "Card payment",
    starts_at: "2026-03-17T09:00:00.000Z",
    ends_at: "2026-03-17T11:00:00.000Z",
  },
}

export const appointmentContext = {
  ...baseContext,
  appointment: {
    id: "apt_01SAMPLE",
    name: "Fitting",
    starts_at: "2026-03-17T10:30:00.000Z",
    place: "Acme Store, Main Street 5",
  },
}

export const invitationContext = {
  ...baseContext,
  invitation: {
    token: "inv-5f2c",
    inviter_name: "João Silva",
    message: "I think you will like this shop.",
  },
}

export const campaignContext = {
  ...baseContext,
  campaign: {
    id: "wacmp_01SAMPLE",
    offer: "10% off all linen",
    code: "THANKS10",
    ends_at: "2026-03-31T00:00:00.000Z",
    path: "collections/summer",
    image_url: "https://shop.example.com/images/summer.jpg",
  },
}

export const oneTimeCodeContext = { ...baseContext, code: "482913" }
