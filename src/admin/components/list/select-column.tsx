import { Checkbox } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface Selection {
  table: {
    getIsSomePageRowsSelected: () => boolean
    getIsAllPageRowsSelected: () => boolean
    toggleAllPageRowsSelected: (isChosen: boolean) => void
  }
}

interface RowSelection {
  row: { getIsSelected: () => boolean; toggleSelected: (isChosen: boolean) => void }
}

/** The boxes that choose rows, with names for those who cannot see beside what they stand. */
export const SELECT_COLUMN = {
  header: ({ table }: Selection) => (
    <SelectBox
      name="whatsapp.list.selectAll"
      checked={
        table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()
      }
      onChoose={(isChosen) => table.toggleAllPageRowsSelected(isChosen)}
    />
  ),
  cell: ({ row }: RowSelection) => (
    <SelectBox
      name="whatsapp.list.selectRow"
      checked={row.getIsSelected()}
      onChoose={(isChosen) => row.toggleSelected(isChosen)}
    />
  ),
}

interface SelectBoxProps {
  name: string
  checked: boolean | "indeterminate"
  onChoose: (isChosen: boolean) => void
}

function SelectBox({ name, checked, onChoose }: SelectBoxProps) {
  const { t } = useTranslation()
  return (
    <Checkbox
      aria-label={t(name)}
      checked={checked}
      // The row is a link.
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(isChosen) => onChoose(isChosen === true)}
    />
  )
}
