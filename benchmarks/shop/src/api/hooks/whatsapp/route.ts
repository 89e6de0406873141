export { GET, POST } from "../../../../../../src/api/hooks/whatsapp/route"
