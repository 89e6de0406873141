import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { RouteForm } from "../../../../../../components/numbers/route-form"

/** Chooses whose orders are written about from a number. */
const Page = () => (
  <NumberDrawer>{(number) => <RouteForm number={number} kind="sales-channels" />}</NumberDrawer>
)

export default Page
