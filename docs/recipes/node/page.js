/** A page that asks: the script of the service, and one tag. */
export const page = `<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Courses</title>
<script type="module" src="${process.env.KELISIM_SERVICE}/widget.js"></script>
<kelisim-gate token-url="/token"></kelisim-gate>
<h1>Courses</h1>
<a href="/lesson?part=3">To the lesson</a>
</html>
`
