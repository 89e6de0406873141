import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { RouteForm } from "../../../../../../components/numbers/route-form"

/** Chooses where orders come from that are written about from a number. */
const Page = () => (
  <NumberDrawer>{(number) => <RouteForm number={number} kind="regions" />}</NumberDrawer>
)

export default Page
