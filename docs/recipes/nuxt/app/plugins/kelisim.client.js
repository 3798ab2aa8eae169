import 'kelisim/widget/define'

export default defineNuxtPlugin(() => {})
