/**
 * Puts a text on the clipboard at a person's gesture; `false`: it did not go there. The asynchronous clipboard needs a
 * permission, and the window is granted none.
 */
export function copyText(text: string): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopPropagation()
    isTaken = true
  }
  document.addEventListener('copy', give, { capture: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return isDone && isTaken
}
