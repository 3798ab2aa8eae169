<?php
require_once 'kelisim-gate.php';
require_once 'FileCache.php';

$service = getenv('KELISIM_SERVICE'); // https://5qbe.kz/auth
$origin = getenv('ORIGIN'); // https://courses.example
$user = 'user-1'; // your own session instead: an opaque id, or null
$gate = new Kelisim\Gate(
    service: $service,
    product: 'courses',
    issuer: $origin,
    key: file_get_contents('kelisim.pem'),
    returnTo: "$origin/*", // back to the very page, below this address
    exempt: ['/', '/token', '/logout'],
    signedOut: 'open',
    whenUnavailable: 'closed',
    cache: new FileCache(__DIR__ . '/cache'),
);
$gate->guard($user); // goes on, or answers and ends

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/token') {
    echo $gate->mintSubjectToken($user);
} elseif ($path === '/lesson') {
    echo 'The lesson';
} elseif ($path === '/') {
    ?>
<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Courses</title>
<script type="module" src="<?= $service ?>/widget.js"></script>
<kelisim-gate token-url="/token"></kelisim-gate>
<h1>Courses</h1>
<a href="/lesson?part=3">To the lesson</a>
</html>
    <?php
} else {
    http_response_code(404);
}
