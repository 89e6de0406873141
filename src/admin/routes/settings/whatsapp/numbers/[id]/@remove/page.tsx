import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { RemoveNumberForm } from "../../../../../../components/numbers/remove-number-form"

/** Removes a number. */
const Page = () => <NumberDrawer>{(number) => <RemoveNumberForm number={number} />}</NumberDrawer>

export default Page
