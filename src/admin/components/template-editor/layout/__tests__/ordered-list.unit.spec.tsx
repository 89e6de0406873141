/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react"
import { useState } from "react"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { moveItem } from "../../../../lib/template-editor/move-item"
import { OrderedList } from "../ordered-list"

const NAMES = ["Shirt", "Bag", "Cup"]

function Cards({ names = NAMES }: { names?: readonly string[] }) {
  const [items, setItems] = useState(names.map((id) => ({ id })))
  return (
    <OrderedList
      items={items}
      nameOf={({ id }) => id}
      onMove={(id, to) => setItems((now) => moveItem(now, id, to))}
    >
      {({ id }, _, handle) => (
        <>
          {handle}
          <p>{id}</p>
        </>
      )}
    </OrderedList>
  )
}

const order = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent)
const handleOf = (name: string) => screen.getByRole("button", { name: new RegExp(`^Move ${name}`) })
const press = (name: string, key: string) => fireEvent.keyDown(handleOf(name), { key })

it("moves a card by the arrow keys, keeps the focus on it and says where it is", () => {
  renderInAdmin(<Cards />)
  press("Shirt", "ArrowDown")
  expect(order()).toEqual(["Bag", "Shirt", "Cup"])
  expect(document.activeElement).toBe(handleOf("Shirt"))
  expect(screen.getByRole("status").textContent).toBe("Shirt is now number 2 of 3.")

  press("Shirt", "End")
  expect(order()).toEqual(["Bag", "Cup", "Shirt"])
  press("Shirt", "ArrowDown")
  expect(order()).toEqual(["Bag", "Cup", "Shirt"])
  press("Cup", "Home")
  expect(order()).toEqual(["Cup", "Bag", "Shirt"])
})

it("offers no way to move the only one", () => {
  renderInAdmin(<Cards names={["Shirt"]} />)
  expect(screen.queryByRole("button")).toBeNull()
})
