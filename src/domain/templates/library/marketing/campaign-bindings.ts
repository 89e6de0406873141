/** Bindings of what a campaign offers, as it was entered with the campaign. */
export const OFFER = "{{ campaign.offer | truncate: 120 }}"

export const VALID_UNTIL = "{{ campaign.ends_at | date }}"

/** What the customer enters at the checkout. */
export const CAMPAIGN_CODE = "{{ campaign.code }}"

/** The page of the storefront the campaign leads to. */
export const CAMPAIGN_PAGE = "{{ campaign.path }}"
