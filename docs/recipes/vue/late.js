import { createApp } from 'vue'
import Late from './Late.vue'

createApp(Late).mount('#app')

// The element is on the page long before the script that makes it one.
setTimeout(() => {
  const script = document.createElement('script')
  Object.assign(script, { type: 'module', src: `${import.meta.env.VITE_KELISIM_SERVICE}/widget.js` })
  document.head.append(script)
}, 1000)
