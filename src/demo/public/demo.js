// Everything that a product writes on its page: a token, and an ear for what happens.
const gate = document.querySelector('kelisim-gate')
const heard = document.querySelector('#heard')
const words = JSON.parse(heard.dataset.words)

for (const [name, label] of Object.entries(words)) {
  document.addEventListener(`kelisim:${name}`, ({ detail }) => {
    const line = document.createElement('li')
    const code = document.createElement('code')
    code.textContent = `kelisim:${name}`
    line.append(`${label} `, code, ` ${plain(detail)}`)
    heard.append(line)
  })
}

gate.token = async () => {
  const response = await fetch(`/token${location.search}`, { method: 'POST' })
  if (!response.ok) throw new Error(`the demo answered ${response.status}`)
  return response.text()
}

function plain({ code, message, policy, requirements, version }) {
  if (requirements) return requirements.map(({ policy, state }) => `${policy}: ${state}`).join(', ')
  return policy ? `${policy}@${version}` : `${code}: ${message}`
}
