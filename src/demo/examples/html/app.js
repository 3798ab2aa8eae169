const gate = document.querySelector('kelisim-gate')
const lesson = document.querySelector('#lesson')

gate.token = async () => (await fetch('/token', { method: 'POST' })).text()

// The element tells that nothing is left to answer; whether that is so, the server finds out for itself.
gate.addEventListener('kelisim:covered', async () => {
  const answer = await fetch('/lesson')
  if (answer.ok) lesson.textContent = await answer.text()
})
