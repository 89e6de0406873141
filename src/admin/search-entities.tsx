import { defineSearchEntity } from "@medusajs/dashboard/lib"
import type { AdminContact, AdminTemplate } from "../contract"

/** What the admin's search palette finds of WhatsApp's, and the pages it jumps to. */
defineSearchEntity<AdminContact>("whatsapp_contact", {
  groupLabel: (t) => t("whatsapp.palette.contacts"),
  shortcut: {
    keys: { Mac: ["G", "W", "C"] },
    label: (t) => t("whatsapp.contacts.search"),
    to: "/whatsapp/contacts",
  },
  transform: ({ id, name, username, phone }) => {
    const names = [name, phone, username && `@${username}`].filter((one) => one !== null)
    const [title = id, subtitle] = names
    return { id, title, subtitle, to: `/whatsapp/contacts/${id}`, value: `whatsappContact:${id}` }
  },
})

defineSearchEntity<AdminTemplate>("whatsapp_template", {
  groupLabel: (t) => t("whatsapp.palette.templates"),
  shortcut: {
    keys: { Mac: ["G", "W", "T"] },
    label: (t) => t("whatsapp.templates.search"),
    to: "/whatsapp/templates",
  },
  transform: ({ id, name, language }) => ({
    id,
    title: name,
    subtitle: language,
    to: `/whatsapp/templates/${id}`,
    value: `whatsappTemplate:${id}`,
  }),
})

defineSearchEntity("whatsapp_template_library", {
  shortcut: {
    keys: { Mac: ["G", "W", "L"] },
    label: (t) => t("whatsapp.palette.library"),
    to: "/whatsapp/templates/library",
  },
})

defineSearchEntity("whatsapp_overview", {
  shortcut: {
    keys: { Mac: ["G", "W", "W"] },
    label: (t) => t("whatsapp.palette.overview"),
    to: "/whatsapp",
  },
})

defineSearchEntity("whatsapp_settings", {
  shortcut: {
    keys: { Mac: ["G", "W", "S"] },
    label: (t) => t("whatsapp.palette.settings"),
    type: "settingShortcut",
    to: "/settings/whatsapp",
  },
})
