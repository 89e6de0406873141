import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { EditLimitsForm } from "../../../../../../components/numbers/edit-limits-form"

/** Limits a number. */
const Page = () => <NumberDrawer>{(number) => <EditLimitsForm number={number} />}</NumberDrawer>

export default Page
