import { ADMIN, type Person } from "./sign-in"

type Role = "owner" | "marketer" | "viewer"

/** Another user of the shop's admin, invited and accepted over HTTP, with a role of the plugin's. */
export async function inviteColleague(shop: string, role: Role): Promise<Person> {
  const colleague = { email: `${role}@example.com`, password: "supersecret" }
  const owner = await post(`${shop}/auth/user/emailpass`, { body: ADMIN })
  const { invite } = await post(`${shop}/admin/invites`, {
    token: owner.token,
    body: { email: colleague.email },
  })
  const registered = await post(`${shop}/auth/user/emailpass/register`, { body: colleague })
  const { user } = await post(`${shop}/admin/invites/accept?token=${invite.token}`, {
    token: registered.token,
    body: { email: colleague.email, first_name: "Mara", last_name: "Keter" },
  })
  await post(`${shop}/admin/whatsapp/members`, {
    token: owner.token,
    body: { user_id: user.id, role },
  })
  return colleague
}

interface Answer {
  token: string
  invite: { token: string }
  user: { id: string }
}

async function post(url: string, { token, body }: { token?: string; body: object }) {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}
