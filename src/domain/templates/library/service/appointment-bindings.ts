import { NAMES } from "../common-bindings"

/** What an appointment is for, and when and where. */
export const APPOINTMENT = {
  ...NAMES,
  appointment: "{{ appointment.name | truncate: 80 }}",
  date: "{{ appointment.starts_at | date: 'full' }}",
  time: "{{ appointment.starts_at | time }}",
  place: "{{ appointment.place | truncate: 120 }}",
}
