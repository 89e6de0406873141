import { useState } from "react"
import type { ButtonView, MessageView } from "../../view/message-view"
import { ListIcon } from "../icons"
import { AllOptionsSheet } from "./all-options-sheet"
import { ListSheet } from "./list-sheet"
import { OneButton } from "./one-button"

/** What a person does with a message's buttons, each by its position or its row's name. */
export type ButtonActions = {
  onPress: (button: string | number) => void
  onFollow: (button: number) => void
}

type Props = ButtonActions & {
  buttons: ButtonView[]
  /** Where the first of them stands among all of the message's: cards count on. */
  offset?: number
  list?: MessageView["list"]
  allOptions?: MessageView["allOptions"]
}

/** The buttons below a bubble or in a card; with many of them the last opens the whole list. */
export function BubbleButtons(props: Props) {
  const { buttons, offset = 0, list, allOptions, onPress, onFollow } = props
  const [open, setOpen] = useState(false)
  if (buttons.length === 0 && !list) return null
  const more = list?.button ?? allOptions?.text
  const row = (button: ButtonView, index: number) => (
    <OneButton
      key={index}
      button={button}
      onReply={() => {
        setOpen(false)
        onPress(offset + index)
      }}
      onFollow={() => onFollow(offset + index)}
    />
  )
  return (
    <div className="bubble-buttons">
      {buttons.slice(0, allOptions?.after).map(row)}
      {more !== undefined && (
        <button type="button" className="bubble-button" onClick={() => setOpen(true)}>
          <ListIcon /> <bdi>{more}</bdi>
        </button>
      )}
      {list && open && (
        <ListSheet
          list={list}
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            setOpen(false)
            onPress(chosen)
          }}
        />
      )}
      {!list && allOptions && open && (
        <AllOptionsSheet title={allOptions.text} onClose={() => setOpen(false)}>
          {buttons.map(row)}
        </AllOptionsSheet>
      )}
    </div>
  )
}
