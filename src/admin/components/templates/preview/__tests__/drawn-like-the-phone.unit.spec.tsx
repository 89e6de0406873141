/** @jest-environment jsdom */
import { cleanup, render } from "@testing-library/react"
import { Bubble } from "../../../../../../simulator/src/phone/chat/bubble"
import { describeTemplate } from "../../../../../../simulator/src/view/describe-template"
import {
  buildSendComponents,
  renderTemplate,
  sampleValues,
  type TemplateDefinition,
  type TemplateValues,
} from "../../../../../domain/templates"
import { TEMPLATE_LIBRARY } from "../../../../../domain/templates/library"
import { everyKindOfTemplate } from "../../../../../domain/templates/__tests__/every-kind-of-template"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { PreviewMessage } from "../preview-message"

type Phone = Parameters<typeof Bubble>[0]["message"]

/** What a person reads, part by part, whatever it is drawn with. */
function readings(root: ParentNode, parts: Record<string, string>) {
  for (const time of root.querySelectorAll(".meta, [aria-hidden]")) time.remove()
  const textsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map((node) => node.textContent?.trim())
  return Object.fromEntries(
    Object.entries(parts).map(([part, selector]) => [part, textsOf(selector)])
  )
}

/** What the admin draws. */
function previewed(definition: TemplateDefinition, values: TemplateValues) {
  const { container } = renderInAdmin(
    <PreviewMessage rendered={renderTemplate(definition, values)} />
  )
  return readings(container, {
    title: "h3",
    body: "[data-part=body], [data-part=card] > div > p",
    footer: "[data-part=footer]",
    buttons: "ul > li[data-part=button], ul > li > button",
    offer: "[data-part=offer] > div > span:first-child",
    cards: "[data-part=card] p",
  })
}

/** What the simulated phone draws of the message that was sent. */
function received(definition: TemplateDefinition, values: TemplateValues) {
  const { name, language, category, parameterFormat, components } = definition
  const template = { name, language, category, components, parameter_format: parameterFormat }
  const sent = JSON.parse(
    JSON.stringify({ components: buildSendComponents(definition, values) })
  ) as Parameters<typeof describeTemplate>[1]
  const rendered = describeTemplate(
    template as unknown as Parameters<typeof describeTemplate>[0],
    sent
  )
  const message = {
    ...{ wamid: "wamid.1", direction: "outbound", status: "read", error: null },
    ...{ received_at: "2026-01-01T00:00:00Z", received_ms: 0, rendered },
  }
  const press = () => undefined
  const { container } = render(
    <Bubble
      message={message as unknown as Phone}
      isFirst
      quoted={undefined}
      reaction={undefined}
      onPress={press}
      onFollow={press}
    />
  )
  return readings(container, {
    title: ".bubble-title",
    body: ".bubble-text:not(.bubble-text-empty)",
    footer: ".bubble-footer",
    buttons: ".bubble-button bdi",
    offer: ".offer strong",
    cards: ".card .bubble-text",
  })
}

function bothOf(definition: TemplateDefinition, values: TemplateValues) {
  const shown = previewed(definition, values)
  cleanup()
  return { shown, phone: received(definition, values) }
}

const media = { link: "https://shop.example/file.pdf", filename: "file.pdf" }

describe("the preview draws what the phone draws", () => {
  const library = TEMPLATE_LIBRARY.map(({ name, languages }) => ({ name, languages }))

  it.each(library)("of the library's $name, in every language", ({ languages }) => {
    for (const definition of Object.values(languages)) {
      const values = { ...sampleValues(definition), headerMedia: media }
      const { shown, phone } = bothOf(definition, values)
      expect(shown).toEqual(phone)
      expect(shown.body?.join("")).toMatch(/\S/)
      cleanup()
    }
  })

  it.each(everyKindOfTemplate)("of $what", ({ definition, values }) => {
    const { shown, phone } = bothOf(definition, values)
    expect(shown).toEqual(phone)
    const { buttons, allOptions, carousel = [] } = renderTemplate(definition, values)
    const inBubble = allOptions ? allOptions.after + 1 : buttons.length
    expect(phone.buttons).toHaveLength(inBubble + carousel.flatMap((it) => it.buttons).length)
  })
})
