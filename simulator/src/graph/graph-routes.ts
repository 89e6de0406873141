import type { Handler, Route } from "../http/routes"
import { signupRoutes } from "../signup/signup-routes"
import { debugToken } from "./accounts/debug-token"
import { subscribe, subscribedApps, unsubscribe } from "./accounts/subscribed-apps"
import { appSubscriptions, subscribeApp, unsubscribeApp } from "./apps/app-subscriptions"
import { blockUsers, unblockUsers } from "./blocked-users/change-blocked"
import { listBlocked } from "./blocked-users/list-blocked"
import { setConversationalAutomation } from "./conversational/set-conversational-automation"
import { deleteNode, editNode, getNode } from "./get-node"
import { asApp, authenticated, ofNode, withPermission } from "./guards"
import { uploadMedia } from "./media/upload-media"
import { addNumber } from "./numbers/add-number"
import { deregister } from "./numbers/deregister"
import { listPhoneNumbers } from "./numbers/list-numbers"
import { register } from "./numbers/register"
import { requestCode } from "./numbers/request-code"
import { verifyCode } from "./numbers/verify-code"
import { exchangeCode } from "./oauth/exchange-code"
import { ownedAccounts, sharedAccounts } from "./portfolios/portfolio-accounts"
import { getProfile } from "./profiles/business-profile"
import { updateProfile } from "./profiles/update-profile"
import { deleteQrCode, putQrCode } from "./qr-codes/change-qr-codes"
import { getQrCode, listQrCodes } from "./qr-codes/list-qr-codes"
import { createTemplate } from "./templates/create-template"
import { deleteTemplates } from "./templates/delete-templates"
import { templateAnalytics } from "./templates/insights/template-analytics"
import { listTemplates } from "./templates/list-templates"
import { previewTemplates } from "./templates/preview-templates"
import { unpauseTemplate } from "./templates/unpause-template"
import { createUpload } from "./uploads/resumable-upload"

const managed = (handler: Handler) => withPermission("whatsapp_business_management", handler)
const messaging = (handler: Handler) => withPermission("whatsapp_business_messaging", handler)

/** What answers besides `POST /{number}/messages`, which has its own way in. */
export const graphRoutes: readonly Route[] = [
  ...signupRoutes,
  ["GET", "/oauth/access_token", exchangeCode],
  ["POST", "/oauth/access_token", exchangeCode],
  ["GET", "/debug_token", authenticated(debugToken)],
  ["GET", "/:id/subscriptions", asApp(appSubscriptions)],
  ["POST", "/:id/subscriptions", asApp(subscribeApp)],
  ["DELETE", "/:id/subscriptions", asApp(unsubscribeApp)],
  ["POST", "/:id/uploads", authenticated(createUpload)],
  ["POST", "/:id/media", withPermission("whatsapp_business_messaging", uploadMedia, "media")],
  ["GET", "/:id/message_templates", managed(listTemplates)],
  ["POST", "/:id/message_templates", managed(createTemplate)],
  ["DELETE", "/:id/message_templates", managed(deleteTemplates)],
  ["GET", "/:id/message_template_previews", managed(previewTemplates)],
  ["GET", "/:id/template_analytics", managed(templateAnalytics)],
  ["POST", "/:id/unpause", managed(unpauseTemplate)],
  ["GET", "/:id/phone_numbers", managed(listPhoneNumbers)],
  ["POST", "/:id/phone_numbers", managed(addNumber)],
  ["POST", "/:id/request_code", managed(requestCode)],
  ["POST", "/:id/verify_code", managed(verifyCode)],
  ["POST", "/:id/register", managed(register)],
  ["POST", "/:id/deregister", managed(deregister)],
  ["GET", "/:id/whatsapp_business_profile", managed(getProfile)],
  ["POST", "/:id/whatsapp_business_profile", managed(updateProfile)],
  ["GET", "/:id/block_users", messaging(listBlocked)],
  ["POST", "/:id/block_users", messaging(blockUsers)],
  ["DELETE", "/:id/block_users", messaging(unblockUsers)],
  ["GET", "/:id/message_qrdls", managed(listQrCodes)],
  ["POST", "/:id/message_qrdls", managed(putQrCode)],
  ["GET", "/:id/message_qrdls/:code", managed(getQrCode)],
  ["DELETE", "/:id/message_qrdls/:code", managed(deleteQrCode)],
  ["POST", "/:id/conversational_automation", managed(setConversationalAutomation)],
  ["GET", "/:id/subscribed_apps", managed(subscribedApps)],
  ["POST", "/:id/subscribed_apps", managed(subscribe)],
  ["DELETE", "/:id/subscribed_apps", managed(unsubscribe)],
  ["GET", "/:id/owned_whatsapp_business_accounts", authenticated(ownedAccounts)],
  ["GET", "/:id/client_whatsapp_business_accounts", authenticated(sharedAccounts)],
  ["GET", "/:id", ofNode(getNode)],
  ["POST", "/:id", ofNode(editNode)],
  ["DELETE", "/:id", ofNode(deleteNode)],
]
