/** Bindings of a payment that is still to be made. */
export const AMOUNT_DUE = "{{ payment.amount | money: payment.currency_code }}"

export const DUE_ON = "{{ payment.due_at | date }}"

/** The end of the address of the storefront's page where it is paid. */
export const PAY_PAGE = "{{ payment.id }}"
