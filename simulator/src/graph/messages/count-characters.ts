/** A text's length as Meta and people count it: an emoji beyond the basic plane is one. */
export const countCharacters = (text: string): number => [...text].length

/** Whether a text has more characters than that; counts only when it must. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && countCharacters(text) > most
