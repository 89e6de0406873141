import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminProfileResponse, UpdateProfile } from "../../contract"
import { profileKeys, setupKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

const pathOf = (numberId: string) => `/admin/whatsapp/phone-numbers/${numberId}/profile`

/** What people see of the business at a number, as Meta has it. */
export function useProfile(numberId: string) {
  const { answer, ...state } = useAnswer<AdminProfileResponse>({
    queryKey: profileKeys.list({ number_id: numberId }),
    path: pathOf(numberId),
  })
  return { ...state, profile: answer?.profile }
}

/** Changes the words of a profile. */
export function useUpdateProfile(numberId: string) {
  return useChange<UpdateProfile, AdminProfileResponse>({
    path: pathOf(numberId),
    touches: [profileKeys.all, setupKeys.all],
  })
}

/** Gives a profile another picture. */
export function useUploadPicture(numberId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (picture: File) =>
      sdk.client.fetch<AdminProfileResponse>(`${pathOf(numberId)}/picture`, {
        method: "POST",
        headers: { "content-type": picture.type },
        body: picture,
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: profileKeys.all }),
  })
}
