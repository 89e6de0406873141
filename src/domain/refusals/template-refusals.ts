/** Why something is not done with a template, and what to do instead. */
export const TEMPLATE_REFUSALS = {
  template_not_found: "Template {{id}} was not found.",
  changed_meanwhile:
    "Somebody else, or Meta, changed this template since you opened it. Load it again, and look at what changed first.",
  name_kept: "Meta keeps a template's name for ever. Duplicate the template under the other name.",
  name_taken:
    "There is a template {{name}} in {{language}} already. Edit that one, or choose another name.",
  languages_missing: "The template does not exist in {{languages}}. Choose languages it has.",
  conflict_at_meta:
    "The template changed at Meta since these changes were begun. Compare both, then submit again and say that yours replaces Meta's, or discard yours.",
  category_kept:
    "Meta keeps the category of an approved template, which is {{category}}. Set it back, or duplicate the template under another name.",
  samples_lost:
    "Meta wants the samples of headers again with every change, and these were not uploaded from here. Upload the picture, video or document of each header again.",
  template_problems: "WhatsApp would reject this template. {{problems}}",
  too_many_submissions:
    "Meta takes a hundred new templates an hour, and a limited number of requests. What you wrote is kept: submit it again in an hour.",
  in_use:
    "It is used by {{users}}. They cannot send without it. Give them another template first, or confirm that it may go.",
  awaited:
    "Messages that are not sent yet need it: {{amount}}. Wait until they are sent, or confirm that it may go.",
  language_kept: "In {{language}}: {{why}}",
  not_at_meta: "Meta does not know this template. Submit it first.",
  not_approved_yet:
    "Meta has not approved this template yet, and sends only approved ones. Submit it, and test it once it is approved.",
  not_approved: "Only approved templates can be sent. Its page says where this one stands.",
  number_of_other_account: "The template belongs to {{account}}. Choose a number of that account.",
  order_not_found: "There is no order {{number}}. Enter its number as the orders page shows it.",
  days_backwards: "The first day is after the last one. Choose them the other way round.",
  too_many_days: "Choose at most {{days}} days.",
  library_unknown: "The library has no {{names}}. Choose among what it lists.",
  library_takes_owner:
    "Handing templates in at Meta takes an owner. Make drafts of them, and ask an owner to submit those.",
  sample_kind:
    "Meta does not take a file of this kind. Choose a JPEG or PNG picture, an MP4 video or a PDF.",
  sample_bytes: "These bytes are no file of type {{type}}. Choose another file.",
  sample_too_large:
    "The file is larger than {{megabytes}} MB. Choose a smaller one: it is only a sample.",
} as const
