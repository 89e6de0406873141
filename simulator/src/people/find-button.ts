import type { ButtonView, MessageView } from "../view/message-view"

/** A message's buttons in their order: its own, then those of its cards. */
export const buttonsOf = ({ buttons, carousel = [] }: MessageView): ButtonView[] => [
  ...buttons,
  ...carousel.flatMap((card) => card.buttons),
]

/** Where the button stands that somebody means: by position, label or payload. */
export function findButton(view: MessageView, wanted: number | string): number | undefined {
  const index = buttonsOf(view).findIndex(
    (button, at) =>
      wanted === at || wanted === button.text || ("payload" in button && wanted === button.payload)
  )
  return index === -1 ? undefined : index
}
