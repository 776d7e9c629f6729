/** Takes the exit status of a command. */
export type SetStatus = (status: number) => void;
