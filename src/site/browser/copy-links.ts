/** Makes the number of a clause, a link to it, also copy that link: to the version on the page, for good. */
export function copyLinks(clauses: HTMLElement): void {
  const { permanent = '', copy = '', copied = '' } = clauses.dataset
  // Without a secure connection there is no clipboard; the number stays a link.
  if (!navigator.clipboard) return
  const status = document.createElement('p')
  status.className = 'copied'
  status.setAttribute('role', 'status')
  document.body.append(status)
  let hiding = 0

  for (const number of clauses.querySelectorAll<HTMLAnchorElement>('a.number')) number.title = copy
  clauses.addEventListener('click', async (event) => {
    const number = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.number')
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return
    try {
      await navigator.clipboard.writeText(permanent + number.hash)
    } catch {
      // Not allowed; the address bar has the link.
      return
    }
    status.textContent = `${number.textContent} ${copied}`
    clearTimeout(hiding)
    hiding = window.setTimeout(() => {
      status.textContent = ''
    }, 4000)
  })
}
