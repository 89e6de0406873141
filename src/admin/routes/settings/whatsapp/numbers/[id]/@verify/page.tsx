import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { VerifyForm } from "../../../../../../components/numbers/verify-form"

/** Verifies a number by a code. */
const Page = () => <NumberDrawer>{(number) => <VerifyForm number={number} />}</NumberDrawer>

export default Page
