import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { BlockUserForm } from "../../../../../../components/extras/block-user-form"

/** Blocks somebody. */
const Page = () => <NumberDrawer>{(number) => <BlockUserForm numberId={number.id} />}</NumberDrawer>

export default Page
