import { NumberDrawer } from "../../../../../../components/numbers/number-drawer"
import { CreateQrCodeForm } from "../../../../../../components/extras/create-qr-code-form"

/** Makes a QR code. */
const Page = () => (
  <NumberDrawer>{(number) => <CreateQrCodeForm numberId={number.id} />}</NumberDrawer>
)

export default Page
