import { createRoot } from "react-dom/client"
import { App } from "./app"
import "medusa-plugin-whatsapp-storefront/styles.css"
import "./styles.css"

const root = document.getElementById("root")
if (root) createRoot(root).render(<App />)
