import { createRoot } from "react-dom/client"
import { SignupDialog } from "./signup-dialog"
import "./signup.css"

const root = document.getElementById("root")
if (root) createRoot(root).render(<SignupDialog />)
