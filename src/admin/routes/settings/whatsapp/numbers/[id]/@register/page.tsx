import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { PinForm } from "../../../../../../components/numbers/pin-form"

/** Registers a number for the Cloud API. */
const Page = () => (
  <NumberDrawer>{(number) => <PinForm number={number} action="register" />}</NumberDrawer>
)

export default Page
