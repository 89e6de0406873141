import { createRoot } from "react-dom/client"
import { PhoneApp } from "./phone-app"
import "./styles/phone.css"

const root = document.getElementById("root")
if (root) createRoot(root).render(<PhoneApp />)
