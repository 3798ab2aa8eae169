// Size of the text and colours as a reader chose them on this device. It goes before the first paint, so that nobody
// who reads at night is shown a white page for a moment; without it, or without storage, the browser's own hold.
try {
  const { size, theme } = JSON.parse(localStorage.getItem('kelisim-looks') ?? '{}')
  if (size > 100 && size <= 200) document.documentElement.style.fontSize = `${size}%`
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
