/**
 * What a person of the shop may do with WhatsApp, from least to most: each may everything the ones
 * before it may.
 */
export const ROLES = ["viewer", "agent", "marketer", "owner"] as const
export type Role = (typeof ROLES)[number]

/** Everybody's role until somebody chooses another, as in Medusa itself. */
export const DEFAULT_ROLE: Role = "owner"

/** What each role is for, in a merchant's words. */
export const ROLE_PURPOSES: Record<Role, string> = {
  viewer: "reads everything and changes nothing",
  agent: "talks to customers: sends messages and records consent",
  marketer: "also writes templates, campaigns and automations",
  owner: "also connects accounts and decides who may do what",
}

/** Whether somebody with a role may do what takes at least another one. */
export function roleCovers(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least)
}
