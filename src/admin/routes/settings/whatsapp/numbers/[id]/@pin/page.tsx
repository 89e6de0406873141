import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { PinForm } from "../../../../../../components/numbers/pin-form"

/** Changes a number's PIN. */
const Page = () => (
  <NumberDrawer>{(number) => <PinForm number={number} action="two-step-pin" />}</NumberDrawer>
)

export default Page
