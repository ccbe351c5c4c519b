export function makeReference(): Record<string, string>
