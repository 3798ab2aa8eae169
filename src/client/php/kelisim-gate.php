<?php

/**
 * Kelisim: the gate on a product's server, in one file without dependencies. PHP 8.1 or newer with openssl;
 * curl is used where it is there, sodium to verify passes without asking the service.
 *
 *     require 'kelisim-gate.php';
 *     $gate = new Kelisim\Gate(
 *         service: 'https://5qbe.kz/auth',
 *         product: 'courses',
 *         issuer: 'https://courses.example',
 *         key: file_get_contents('/etc/courses/kelisim.pem'),
 *         signedOut: 'open',
 *         whenUnavailable: 'closed',
 *     );
 *     $gate->guard($_SESSION['user_id'] ?? null);
 *
 * Run by itself it says what to register in products.yaml: php kelisim-gate.php kelisim.pem
 */

declare(strict_types=1);

namespace Kelisim;

/** What remembers between requests, such as APCu or Redis; without one the service is asked every time. */
interface Cache
{
    public function get(string $name): ?string;

    public function set(string $name, string $value, int $seconds): void;

    public function delete(string $name): void;
}

/** Whether somebody is let through, and why; `accept` is the page on which to answer. */
final class Decision
{
    /** @param list<string> $policies those that close the gate */
    public function __construct(
        public readonly bool $open,
        public readonly string $because,
        public readonly ?string $accept = null,
        public readonly array $policies = [],
    ) {
    }
}

/** The gate: nobody gets past it who still has to answer. */
final class Gate
{
    private const MINUTE = 60;
    private const KEYS_FRESH_FOR = 600;
    private const KEYS_COOL_DOWN = 30;
    private const READING_TIME = 600;
    private const LONGEST_LIFE = 600;
    /** Seconds by which tokens are dated back: a clock that is a minute fast shuts nobody out. */
    private const DATED_BACK = 60;
    /** What every token says by itself: no claim of a person may take its place. */
    private const OWN_CLAIMS = ['nbf' => 0, 'typ' => 0, 'azp' => 0, 'act' => 0, 'scope' => 0, 'cnf' => 0];
    private const FAILURES = 3;
    /** Bytes of an id; with more, what stands before the service refuses the whole request, whoever's it is. */
    private const LONGEST_ID = 2048;
    /** What the service, or something before it, is expected to say otherwise in a moment. */
    private const PASSING = [408, 425, 429];
    /** Seconds by which a `Date` may differ that was rounded, and up to which the service's time is taken instead. */
    private const CLOCK_SLIGHT = 5;
    private const CLOCK_FARTHEST = 600;
    private const CLOCK_WORTH_TELLING = 30;
    private const CLOCK_UNSTEADY = 2;
    /** What could make a router see another path than the one that is read here. */
    private const AMBIGUOUS = '~^(?!/)|//|\\\\|\\#|%(?:2e|2f|5c|25|00)|/\.{1,2}(?:/|$)~i';
    private const PROBLEMS = [
        'acceptance-required' => [
            403,
            'Something is to be answered first',
            'Let the person answer at the address in "accept", with "&token=" and a token of theirs behind it, '
                . 'then send the request again.',
        ],
        'sign-in-required' => [403, 'Nobody is signed in', 'Only people who have signed in can be asked.'],
        'service-unavailable' => [
            503,
            'The acceptance service does not answer',
            'Nobody can say whether the person may be let in. Send the request again later.',
        ],
        'misconfigured' => [
            503,
            'The product is not set up with the acceptance service',
            'Nobody can be let in until whoever runs the product has mended it; their log says what is wrong.',
        ],
        'subject-refused' => [
            403,
            'The acceptance service refuses the id of this person',
            'It can ask them nothing. Whoever runs the product finds the reason in their log.',
        ],
    ];
    // Written by `npm run messages` from src/messages; change the words there.
    private const WORDS = [
        'acceptance-required' => [
            'kk' => [
                'Алдымен құжаттарға жауап беріңіз',
                'Жалғастыру үшін құжаттармен танысып, жауап беру керек.',
                'Құжаттарға жауап беру',
            ],
            'ru' => [
                'Сначала дайте ответ по документам',
                'Чтобы продолжить, нужно ознакомиться с документами и дать ответ.',
                'Перейти к документам',
            ],
            'en' => [
                'Your answer is needed first',
                'To continue, please read the documents and give your answer.',
                'Go to the documents',
            ],
        ],
        'sign-in-required' => [
            'kk' => [
                'Алдымен кіріңіз',
                'Бұл бет тек кірген адамдарға ашық.',
                '',
            ],
            'ru' => [
                'Сначала войдите',
                'Эта страница открыта только тем, кто вошёл.',
                '',
            ],
            'en' => [
                'Please sign in first',
                'This page is open only to people who have signed in.',
                '',
            ],
        ],
        'service-unavailable' => [
            'kk' => [
                'Тексеру мүмкін болмады',
                'Келісім қызметі жауап бермейді, сондықтан бет әзірге ашылмайды. Кейінірек қайталап көріңіз.',
                '',
            ],
            'ru' => [
                'Проверить не удалось',
                'Сервис согласий не отвечает, поэтому страница пока не открывается. Попробуйте позже.',
                '',
            ],
            'en' => [
                'This could not be checked',
                'The acceptance service does not answer, so the page does not open for now. Please try again later.',
                '',
            ],
        ],
        'misconfigured' => [
            'kk' => [
                'Бет әзірге ашылмайды',
                'Сайт келісім қызметіне дұрыс қосылмаған. Қатені сайт иелері түзетуі керек. Кейінірек қайталап көріңіз.',
                '',
            ],
            'ru' => [
                'Страница пока не открывается',
                'Сайт неправильно подключён к сервису согласий. Ошибку должны исправить владельцы сайта. Попробуйте позже.',
                '',
            ],
            'en' => [
                'This page does not open for now',
                'This site is not connected to the acceptance service correctly. Whoever runs the site has to fix it. Please try again later.',
                '',
            ],
        ],
        'subject-refused' => [
            'kk' => [
                'Есептік жазбаңызды тексеру мүмкін болмады',
                'Келісім қызметі бұл есептік жазбаны қабылдамады. Сайттың қолдау қызметіне жазыңыз.',
                '',
            ],
            'ru' => [
                'Вашу учётную запись проверить не удалось',
                'Сервис согласий не принял эту учётную запись. Напишите в поддержку сайта.',
                '',
            ],
            'en' => [
                'Your account could not be checked',
                'The acceptance service did not take this account. Please write to the support of this site.',
                '',
            ],
        ],
    ];
    // The end of what is written.

    private readonly string $service;
    private readonly string $reached;
    private readonly string $audience;
    private readonly \OpenSSLAsymmetricKey $key;
    /** Seconds by which this clock is ahead of the service's; null while this process has not looked. */
    private ?int $ahead = null;

    /**
     * @param string $service the service's base as people reach it
     * @param string $product the product's id in products.yaml
     * @param string $issuer the product's issuer in products.yaml
     * @param string $key the private RSA key as PEM, from 2048 bits
     * @param string $signedOut 'open' or 'closed' for visitors whom nobody knows
     * @param string $whenUnavailable 'open' or 'closed' while the service cannot be asked; where it refuses, nobody is let in
     * @param ?string $audience the service's audience in products.yaml, where that is not its base
     * @param ?string $internalService the base as this server reaches it, where that differs
     * @param ?string $kid the name of the key
     * @param ?list<string> $policies only these; all of the product's without it
     * @param list<string|\Closure(array<string, mixed>, ?string): bool> $exempt paths, `/payment/*`, functions of
     *     $_SERVER and of whose request it is
     * @param ?string $returnTo one of the product's returnUrls; with `/*` at its end people come back to the very page
     * @param ?\Closure(string, string, string): void $log told why the service did not answer, on which side the gate is
     *     meanwhile, and what it is: 'outage', 'misconfigured' (at once and every minute), 'subject' or 'clock'
     * @param float $timeout seconds
     * @param ?\Closure(): float $now seconds since 1970
     * @param ?string $azp the product's azp in products.yaml, where it has one
     * @param ?\Closure(string): array<string, mixed> $claims what the product says of a person by its id, for policies that
     *     are put to some alone (claims in products.yaml); call forget() where it has changed
     * @throws \InvalidArgumentException that names every setting that is wrong
     */
    public function __construct(
        string $service,
        private readonly string $product,
        private readonly string $issuer,
        #[\SensitiveParameter] string $key,
        private readonly string $signedOut,
        private readonly string $whenUnavailable,
        ?string $audience = null,
        ?string $internalService = null,
        private readonly ?string $kid = null,
        private readonly ?array $policies = null,
        private readonly array $exempt = [],
        private readonly ?string $returnTo = null,
        private readonly ?Cache $cache = null,
        private readonly ?\Closure $log = null,
        private readonly float $timeout = 3.0,
        private readonly ?\Closure $now = null,
        private readonly ?string $azp = null,
        private readonly ?\Closure $claims = null,
    ) {
        $private = openssl_pkey_get_private($key);
        $facts = $private === false ? [] : openssl_pkey_get_details($private);
        $problems = array_keys(array_filter([
            'service is no web address.' => !self::isAddress($service),
            'internalService is no web address.' => $internalService !== null && !self::isAddress($internalService),
            'product is not the id of products.yaml.' => preg_match('/^[a-z][a-z0-9-]{0,39}$/', $product) !== 1,
            'issuer is empty.' => $issuer === '',
            'azp is empty; leave it out where the product has none.' => $azp === '',
            'key is no private RSA key of at least 2048 bits in PEM.' =>
                ($facts['type'] ?? null) !== OPENSSL_KEYTYPE_RSA || $facts['bits'] < 2048,
            'signedOut is neither "open" nor "closed": the choice is yours.' => !self::isChoice($signedOut),
            'whenUnavailable is neither "open" nor "closed": the choice is yours.' =>
                !self::isChoice($whenUnavailable),
            'policies is an empty list; leave it out for all of the product.' => $policies === [],
            'exempt holds what is no path, such as /logout or /payment/*, and no function.' =>
                array_filter($exempt, fn (mixed $one) => !self::isExemption($one)) !== [],
            'returnTo is no web address.' => $returnTo !== null && !self::isAddress($returnTo),
            'timeout is no number of seconds.' => $timeout <= 0,
        ]));
        if ($problems !== []) {
            throw new \InvalidArgumentException(implode("\n", $problems));
        }
        assert($private !== false);
        $this->key = $private;
        $this->service = rtrim($service, '/');
        $this->reached = rtrim($internalService ?? $service, '/');
        $this->audience = $audience ?? $this->service;
    }

    /** Lets the request go on, or answers it and ends: a page for people, problem details for programs. */
    public function guard(?string $subject): void
    {
        $decision = $this->decide($subject);
        // Scripts seldom look at the method: only the headers that were set before go out.
        if (self::isPreflight($_SERVER) && $decision->because !== 'exempt') {
            http_response_code(204);
            exit;
        }
        if ($decision->open) {
            return;
        }
        $this->answer($decision);
        exit;
    }

    /**
     * Decides on a request, for products that answer in their own way.
     *
     * @param ?array<string, mixed> $server $_SERVER without it
     */
    public function decide(?string $subject, ?array $server = null): Decision
    {
        $server ??= $_SERVER;
        if ($this->isExempt($server, $subject)) {
            return new Decision(true, 'exempt');
        }
        if ($subject === null) {
            if (self::isPreflight($server)) {
                return new Decision(true, 'preflight');
            }
            $open = $this->signedOut === 'open';
            return new Decision($open, $open ? 'signed-out' : 'sign-in-required');
        }
        if ($subject === '') {
            throw new \InvalidArgumentException('The subject is empty; give an opaque id, or null for nobody.');
        }
        if ($this->isKept($subject)) {
            return new Decision(true, 'kept');
        }
        $until = $this->passedUntil(self::sentPass($server), $subject);
        if ($until !== null) {
            $this->keep($subject, $this->time(), (float) $until);
            return new Decision(true, 'pass');
        }
        $asked = $this->time();
        $answer = $this->ask($subject, $asked);
        if (is_string($answer)) {
            // A refusal is no outage: whoever were let in by it would be for ever.
            return match ($answer) {
                'subject' => new Decision(false, 'subject-refused'),
                'misconfigured' => new Decision(false, 'misconfigured'),
                default => new Decision($this->whenUnavailable === 'open', 'service-unavailable'),
            };
        }
        if ($answer['gate'] === 'open') {
            $recheck = $answer['recheckAt'] === null ? INF : (float) strtotime($answer['recheckAt']);
            $this->keep($subject, $asked, min($asked + self::MINUTE, $recheck));
            return new Decision(true, 'asked');
        }
        // A closed gate is never kept: who has just answered must not be sent round in a circle.
        $closing = array_filter($answer['requirements'], fn (array $one) => $one['gate'] === 'closed');
        $accept = $this->acceptAddress($subject, self::localeOf($server), $this->returnAddress($server));
        return new Decision(false, 'acceptance-required', $accept, array_column($closing, 'policy'));
    }

    /**
     * Tells whether a person has given an optional consent and has not taken it back: to be asked before each thing
     * that needs it. The answer of the service, never one that was kept.
     *
     * @param ?string $choice the one that is about to be used, of a consent that is given to choices one by one
     * @throws \RuntimeException when the service cannot say
     * @throws \InvalidArgumentException when the policy is no optional consent, or knows no such choice
     */
    public function isGiven(string $subject, string $policy, ?string $choice = null): bool
    {
        $query = 'requirements?policies=' . rawurlencode($policy);
        [$status, $body] = $this->get($query, $this->mintSubjectToken($subject));
        $one = $status === 200 ? json_decode($body, true)['requirements'][0] ?? null : null;
        if (!is_array($one) || !array_key_exists('given', $one)) {
            throw new \RuntimeException("{$this->reached}/api/v1/$query answered $status; nobody can say what is given.");
        }
        if ($one['given'] === null) {
            throw new \InvalidArgumentException("$policy is no optional consent; decide() tells what is accepted.");
        }
        if ($choice === null) {
            return $one['given'];
        }
        $known = [...array_column($one['choices']['offered'] ?? [], 'id'), ...$one['choices']['former'] ?? []];
        if (!in_array($choice, $known, true)) {
            $expected = implode(', ', $known) ?: 'none';
            throw new \InvalidArgumentException("$policy knows no choice \"$choice\"; expected $expected.");
        }
        return in_array($choice, $one['choices']['chosen'] ?? [], true);
    }

    /**
     * Signs a token with which a person's browser asks the service and answers; at most 600 seconds, of which the first
     * minute is given to clocks that are fast.
     *
     * @param array{sub: string, role: 'guardian'|'support'|'organisation'}|null $actor who holds it in the person's place
     * @param 'read'|null $scope lets them see everything and answer nothing
     * @throws \InvalidArgumentException when the actor is the person
     */
    public function mintSubjectToken(
        string $subject,
        int $lifetime = 300,
        ?array $actor = null,
        ?string $scope = null,
    ): string {
        if ($actor !== null && $actor['sub'] === $subject) {
            throw new \InvalidArgumentException('The actor is the subject; leave it out where the person answers.');
        }
        $now = (int) floor($this->time());
        $issued = $now - self::DATED_BACK;
        $header = ['alg' => 'RS256', 'typ' => 'kelisim-subject+jwt'];
        $claims = [
            'iss' => $this->issuer,
            'aud' => $this->audience,
            'sub' => $subject,
            'iat' => $issued,
            'exp' => min($now + $lifetime, $issued + self::LONGEST_LIFE),
            'jti' => bin2hex(random_bytes(16)),
        ]
            + ($actor === null ? [] : ['act' => ['sub' => $actor['sub'], 'role' => $actor['role']]])
            + ($scope === null ? [] : ['scope' => $scope])
            + ($this->azp === null ? [] : ['azp' => $this->azp])
            // What is said above is not said otherwise by a claim of the product's.
            + array_diff_key(($this->claims === null ? [] : ($this->claims)($subject)), self::OWN_CLAIMS);
        $parts = [$this->kid === null ? $header : $header + ['kid' => $this->kid], $claims];
        $text = implode('.', array_map(fn (array $part) => self::base64url(self::json($part)), $parts));
        openssl_sign($text, $signature, $this->key, OPENSSL_ALGO_SHA256);
        return $text . '.' . self::base64url($signature);
    }

    /** Forgets what is known of a person: to be called when they have withdrawn or declined. */
    public function forget(string $subject): void
    {
        $this->cache?->delete($this->nameOf('kept', $subject));
        $this->cache?->delete($this->nameOf('refused', $subject));
        // Passes from before are worth nothing either, whatever the clocks of the two servers.
        $until = $this->time() + 2 * self::MINUTE;
        $this->cache?->set($this->nameOf('forgotten', $subject), (string) $until, 2 * self::MINUTE);
    }

    private function answer(Decision $decision): void
    {
        $because = $decision->because;
        [$status, $title, $detail] = self::PROBLEMS[$because];
        // The address holds a token of this person: nobody else may get it from a cache.
        header('cache-control: no-store');
        if ($status === 503) {
            header('retry-after: 5');
        }
        if (self::isPage($_SERVER) && self::canRedirect($_SERVER) && $decision->accept !== null) {
            header("location: {$decision->accept}", true, 303);
            return;
        }
        http_response_code($status);
        if (self::isPage($_SERVER)) {
            $locale = self::localeOf($_SERVER);
            header('content-type: text/html; charset=utf-8');
            header("content-language: $locale");
            echo self::page($because, $locale, $decision->accept);
            return;
        }
        $problem = ['type' => "urn:kelisim:problem:$because", 'title' => $title, 'status' => $status];
        $problem['detail'] = $detail;
        if ($decision->accept !== null) {
            // Answers to programs are written into logs and error reports: no token may lie there.
            $accept = preg_replace('/#token=[^&]*&?/', '#', $decision->accept);
            $problem += ['accept' => $accept, 'policies' => $decision->policies];
        }
        header('content-type: application/problem+json');
        echo self::json($problem);
    }

    private static function page(string $because, string $locale, ?string $accept): string
    {
        [$title, $text, $link] = self::WORDS[$because][$locale];
        $href = htmlspecialchars($accept ?? '');
        $way = $accept === null ? '' : "<p><a href=\"$href\" target=\"_top\">$link</a></p>\n";
        return "<!doctype html>\n<html lang=\"$locale\">\n<head>\n<meta charset=\"utf-8\">\n"
            . "<meta name=\"viewport\" content=\"width=device-width\">\n"
            . "<meta name=\"color-scheme\" content=\"light dark\">\n<title>$title</title>\n</head>\n"
            . "<body>\n<main>\n<h1>$title</h1>\n<p>$text</p>\n$way</main>\n</body>\n</html>\n";
    }

    private function acceptAddress(string $subject, string $locale, ?string $returnTo): string
    {
        $facts = http_build_query(array_filter([
            'token' => $this->mintSubjectToken($subject, self::READING_TIME),
            'return' => $returnTo,
            'policies' => $this->policies === null ? null : implode(',', $this->policies),
        ], fn (?string $value) => $value !== null));
        return $this->service . ($locale === 'kk' ? '' : "/$locale") . "/accept/#$facts";
    }

    /**
     * Where the person is sent back to. Below a prefix that is the page they asked for, letter by letter; for a program,
     * a form or what lies elsewhere it is the beginning of the prefix.
     *
     * @param array<string, mixed> $server
     */
    private function returnAddress(array $server): ?string
    {
        if ($this->returnTo === null || !str_ends_with($this->returnTo, '/*')) {
            return $this->returnTo;
        }
        $beginning = substr($this->returnTo, 0, -1);
        $asked = (string) ($server['REQUEST_URI'] ?? '');
        preg_match('~^(https?://[^/]+)(/.*)$~', $beginning, $parts);
        $isBelow = str_starts_with($asked, $parts[2]) && preg_match(self::AMBIGUOUS, explode('?', $asked, 2)[0]) !== 1;
        return $isBelow && self::isPage($server) && self::canRedirect($server) ? $parts[1] . $asked : $beginning;
    }

    /**
     * Asks the service, where that is of use; what stands in the way when it did not answer: 'outage', 'misconfigured' or
     * 'subject'.
     *
     * @return array{gate: string, recheckAt: ?string, requirements: list<array<string, mixed>>}|string
     */
    private function ask(string $subject, float $now): array|string
    {
        if ($this->cache?->get($this->nameOf('refused', $subject)) !== null) {
            return 'subject';
        }
        $bytes = strlen($subject);
        if ($bytes > self::LONGEST_ID) {
            $this->cache?->set($this->nameOf('refused', $subject), '1', self::MINUTE);
            $this->tell("The id of a person has $bytes bytes; the service takes at most 255.", 'subject');
            return 'subject';
        }
        $known = $this->trouble();
        if ($known['trouble'] !== null) {
            if ($now < $known['until']) {
                return $known['trouble'];
            }
            // Whoever asks does so for everybody: as long as it may take, the others are told at once what is known.
            $this->setTrouble(['until' => $now + $this->timeout + 1] + $known);
        }
        $query = 'requirements' . ($this->policies === null ? '' : '?policies=' . implode(',', $this->policies));
        $correction = $this->correction();
        [$status, $body] = $this->get($query, $this->mintSubjectToken($subject));
        if ($status >= 400 && $status < 500 && $this->correction() !== $correction) {
            // The refusal itself told that the token was made out by a wrong clock.
            [$status, $body] = $this->get($query, $this->mintSubjectToken($subject));
        }
        $answer = json_decode($body, true);
        if ($status === 200 && in_array($answer['gate'] ?? null, ['open', 'closed'], true)) {
            $this->forgetTrouble();
            if ($this->policies === null) {
                $learned = self::json(array_column($answer['requirements'], 'policy'));
                $this->cache?->set($this->nameOf('policies', ''), $learned, self::KEYS_FRESH_FOR);
            }
            $this->tellClock();
            return $answer;
        }
        $problem = is_array($answer) && is_string($answer['title'] ?? null) ? $answer : null;
        $trouble = self::troubleOf($status, $problem);
        $holds = $this->note($trouble, $subject);
        $told = $problem === null
            ? ($status === 0 ? 'nothing' : "$status, and it was not the service")
            : "$status: {$problem['title']}. " . ($problem['detail'] ?? '');
        $this->tell(trim("{$this->reached}/api/v1/requirements answered " . rtrim($told, '. ') . '. ' . $this->describeClock()), $trouble);
        return $holds;
    }

    /** What stands behind a refusal. @param ?array<string, mixed> $problem */
    private static function troubleOf(int $status, ?array $problem): string
    {
        if ($status < 400 || $status >= 500 || in_array($status, self::PASSING, true)) {
            return 'outage';
        }
        return ($problem['claim'] ?? null) === 'sub' ? 'subject' : 'misconfigured';
    }

    /** Keeps what asking came to, for the requests after this one; gives what holds now. */
    private function note(string $trouble, string $subject): string
    {
        if ($trouble === 'subject') {
            // Everybody else would be answered.
            $this->cache?->set($this->nameOf('refused', $subject), '1', self::MINUTE);
            $this->forgetTrouble();
            return $trouble;
        }
        ['trouble' => $known, 'failures' => $failures] = $this->trouble();
        if ($trouble === 'misconfigured') {
            $known = $trouble;
        } elseif (++$failures >= self::FAILURES) {
            // What was refused is not mended by nobody answering: the product stays closed.
            $known ??= $trouble;
        }
        $this->setTrouble(['trouble' => $known, 'failures' => $failures, 'until' => $this->time() + 1]);
        return $known ?? $trouble;
    }

    /** @return array{trouble: ?string, failures: int, until: float} */
    private function trouble(): array
    {
        $kept = json_decode($this->cache?->get($this->nameOf('trouble', '')) ?? 'null', true);
        return is_array($kept) ? $kept : ['trouble' => null, 'failures' => 0, 'until' => 0];
    }

    /** @param array{trouble: ?string, failures: int, until: float} $found */
    private function setTrouble(array $found): void
    {
        $this->cache?->set($this->nameOf('trouble', ''), self::json($found), 10 * self::MINUTE);
    }

    private function forgetTrouble(): void
    {
        if ($this->trouble()['failures'] > 0 || $this->trouble()['trouble'] !== null) {
            $this->cache?->delete($this->nameOf('trouble', ''));
            $this->cache?->delete($this->nameOf('told', 'misconfigured'));
        }
    }

    /** Tells the product: an outage and a refused person every time, what has to be mended at once and every minute. */
    private function tell(string $message, string $trouble): void
    {
        if ($trouble === 'misconfigured' || $trouble === 'clock') {
            $told = $this->cache?->get($this->nameOf('told', $trouble));
            if ($told !== null && abs($this->time() - (float) $told) < self::MINUTE) {
                return;
            }
            $this->cache?->set($this->nameOf('told', $trouble), (string) $this->time(), self::MINUTE);
        }
        $side = match ($trouble) {
            'outage' => $this->whenUnavailable,
            'clock' => 'open',
            default => 'closed',
        };
        if ($this->log !== null) {
            ($this->log)($message, $side, $trouble);
            return;
        }
        error_log("kelisim: $message" . match ($trouble) {
            'outage' => " The gate is $side, as whenUnavailable says.",
            'subject' => ' The gate is closed to this person alone.',
            'clock' => '',
            default => ' The gate is closed to everybody until this is mended: npx kelisim check says what to do.',
        });
    }

    /** Learns from the `Date` of an answer by how much this clock is wrong; the service's decides. */
    private function compareClock(?string $date): void
    {
        $moment = $date === null ? false : strtotime($date);
        if ($moment === false) {
            return;
        }
        $found = (int) floor($this->own()) - $moment;
        $known = $this->ahead();
        $ahead = abs($found) <= self::CLOCK_SLIGHT ? 0 : (abs($found - $known) > self::CLOCK_UNSTEADY ? $found : $known);
        if ($ahead !== $known) {
            $this->cache?->set($this->nameOf('clock', ''), (string) $ahead, self::KEYS_FRESH_FOR);
        }
        $this->ahead = $ahead;
    }

    private function ahead(): int
    {
        return $this->ahead ??= (int) $this->cache?->get($this->nameOf('clock', ''));
    }

    /** Seconds by which tokens are made out otherwise than this clock says; none where it is too wrong to be believed. */
    private function correction(): int
    {
        return abs($this->ahead()) > self::CLOCK_FARTHEST ? 0 : $this->ahead();
    }

    private function describeClock(): string
    {
        $ahead = $this->ahead();
        if (abs($ahead) < self::CLOCK_WORTH_TELLING) {
            return '';
        }
        $told = 'This clock is ' . abs($ahead) . ' s ' . ($ahead > 0 ? 'ahead of' : 'behind') . " the service's: set it right.";
        return $this->correction() === 0 ? $told : "$told Until then tokens are made out by the service's clock.";
    }

    private function tellClock(): void
    {
        if ($this->describeClock() !== '') {
            $this->tell($this->describeClock(), 'clock');
        }
    }

    /** @return array{int, string} status, 0 when nobody answered, and body */
    private function get(string $path, ?string $token = null): array
    {
        $url = "{$this->reached}/api/v1/$path";
        $headers = $token === null ? [] : ["Authorization: Bearer $token"];
        if (function_exists('curl_init')) {
            $date = null;
            $curl = curl_init($url);
            curl_setopt_array($curl, [
                CURLOPT_HTTPHEADER => $headers,
                CURLOPT_RETURNTRANSFER => true,
                CURLOPT_TIMEOUT_MS => (int) ($this->timeout * 1000),
                CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
                CURLOPT_HEADERFUNCTION => function (mixed $_, string $line) use (&$date): int {
                    $date = self::dateIn($line) ?? $date;
                    return strlen($line);
                },
            ]);
            $body = curl_exec($curl);
            $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
            $this->compareClock($date);
            return is_string($body) ? [$status, $body] : [0, ''];
        }
        $http = ['timeout' => $this->timeout, 'ignore_errors' => true, 'follow_location' => 0];
        $context = stream_context_create(['http' => $http + ['header' => implode("\r\n", $headers)]]);
        $body = @file_get_contents($url, false, $context);
        $lines = $http_response_header ?? [];
        preg_match('~^HTTP/\S+ (\d+)~', $lines[0] ?? '', $line);
        foreach ($lines as $one) {
            $this->compareClock(self::dateIn($one));
        }
        return is_string($body) ? [(int) ($line[1] ?? 0), $body] : [0, ''];
    }

    private static function dateIn(string $line): ?string
    {
        return preg_match('~^date:\s*(.+?)\s*$~i', $line, $found) === 1 ? $found[1] : null;
    }

    private function isKept(string $subject): bool
    {
        $kept = json_decode($this->cache?->get($this->nameOf('kept', $subject)) ?? 'null', true);
        $now = $this->time();
        // A clock that was set back must not make it hold for longer.
        return is_array($kept) && $kept['since'] <= $now && $now < $kept['until'];
    }

    private function keep(string $subject, float $since, float $until): void
    {
        if ($until > $since) {
            $kept = self::json(['since' => $since, 'until' => $until]);
            $this->cache?->set($this->nameOf('kept', $subject), $kept, (int) ceil($until - $since));
        }
    }

    /** Until when somebody may be let in by a pass alone; null without a good one. */
    private function passedUntil(?string $pass, string $subject): ?int
    {
        if ($pass === null || $this->cache === null || !function_exists('sodium_crypto_sign_verify_detached')) {
            return null;
        }
        $now = $this->time();
        if ($now < (float) $this->cache->get($this->nameOf('forgotten', $subject))) {
            return null;
        }
        // Anybody can ask for a pass that is about fewer policies.
        $wanted = $this->policies ?? json_decode($this->cache->get($this->nameOf('policies', '')) ?? 'null', true);
        $parts = explode('.', $pass);
        if (!is_array($wanted) || count($parts) !== 3) {
            return null;
        }
        [$header, $facts] = array_map(fn (string $part) => json_decode(self::bytes($part) ?? '', true), $parts);
        $signature = self::bytes($parts[2]);
        $isPass = ($header['typ'] ?? null) === 'kelisim-pass+jwt' && ($header['alg'] ?? null) === 'EdDSA';
        $key = $isPass && is_string($header['kid'] ?? null) ? $this->passKey($header['kid'], $now) : null;
        if ($key === null || $signature === null || strlen($signature) !== SODIUM_CRYPTO_SIGN_BYTES) {
            return null;
        }
        if (!sodium_crypto_sign_verify_detached($signature, "$parts[0].$parts[1]", $key['x'])) {
            return null;
        }
        ['iss' => $iss, 'aud' => $aud, 'sub' => $sub, 'iat' => $iat, 'exp' => $exp, 'policies' => $seen] = $facts;
        $isOurs = $iss === $this->audience && $aud === $this->product && $sub === $subject;
        // Whoever stole a key that has been retired since could otherwise sign passes for ever.
        $isTimely = $now < $exp && $exp - $iat <= self::MINUTE && $iat <= $key['until'];
        return $isOurs && $isTimely && array_diff($wanted, $seen) === [] ? $exp : null;
    }

    /** @return ?array{x: string, until: float} the key's bytes, and when it was retired */
    private function passKey(string $kid, float $now): ?array
    {
        $keys = json_decode($this->cache?->get($this->nameOf('keys', '')) ?? 'null', true);
        $found = array_column($keys['keys'] ?? [], null, 'kid')[$kid] ?? null;
        $tried = (float) $this->cache?->get($this->nameOf('tried', ''));
        // Anybody can send a pass that names a key that there is none of.
        if ($found === null && abs($now - $tried) >= self::KEYS_COOL_DOWN) {
            $this->cache?->set($this->nameOf('tried', ''), (string) $now, self::KEYS_COOL_DOWN);
            [$status, $body] = $this->get('keys');
            if ($status === 200) {
                $this->cache?->set($this->nameOf('keys', ''), $body, self::KEYS_FRESH_FOR);
                $found = array_column(json_decode($body, true)['keys'] ?? [], null, 'kid')[$kid] ?? null;
            }
        }
        $bytes = ($found['purpose'] ?? null) === 'pass' ? self::bytes($found['x']) : null;
        if ($bytes === null || strlen($bytes) !== SODIUM_CRYPTO_SIGN_PUBLICKEYBYTES) {
            return null;
        }
        return ['x' => $bytes, 'until' => $found['retiredAt'] === null ? INF : (float) strtotime($found['retiredAt'])];
    }

    /** @param array<string, mixed> $server */
    private function isExempt(array $server, ?string $subject): bool
    {
        $raw = explode('?', $server['REQUEST_URI'] ?? '', 2)[0];
        $path = preg_match(self::AMBIGUOUS, $raw) === 1 ? null : rawurldecode($raw);
        foreach ($this->exempt as $one) {
            if ($one instanceof \Closure) {
                if ($one($server, $subject) === true) {
                    return true;
                }
            } elseif ($path !== null) {
                $isBelow = str_ends_with($one, '*')
                    && strlen($path) >= strlen($one) && str_starts_with($path, substr($one, 0, -1));
                if ($isBelow || $path === $one) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a browser asks for a page to show to somebody. @param array<string, mixed> $server */
    private static function isPage(array $server): bool
    {
        $mode = $server['HTTP_SEC_FETCH_MODE'] ?? null;
        return $mode === null ? str_contains($server['HTTP_ACCEPT'] ?? '', 'text/html') : $mode === 'navigate';
    }

    /** Whether a browser asks if it may send a request from elsewhere. @param array<string, mixed> $server */
    private static function isPreflight(array $server): bool
    {
        return ($server['REQUEST_METHOD'] ?? '') === 'OPTIONS'
            && isset($server['HTTP_ORIGIN'], $server['HTTP_ACCESS_CONTROL_REQUEST_METHOD']);
    }

    /** Whether the person can be sent elsewhere: the whole window moves, and no form is lost. @param array<string, mixed> $server */
    private static function canRedirect(array $server): bool
    {
        return $server['REQUEST_METHOD'] === 'GET' && ($server['HTTP_SEC_FETCH_DEST'] ?? 'document') === 'document';
    }

    /** @param array<string, mixed> $server */
    private static function sentPass(array $server): ?string
    {
        $pass = $server['HTTP_KELISIM_PASS'] ?? $_COOKIE['kelisim-pass'] ?? null;
        return is_string($pass) ? $pass : null;
    }

    /** @param array<string, mixed> $server */
    private static function localeOf(array $server): string
    {
        foreach (explode(',', $server['HTTP_ACCEPT_LANGUAGE'] ?? '') as $tag) {
            $locale = strtolower(substr(trim($tag), 0, 2));
            if (isset(self::WORDS['acceptance-required'][$locale])) {
                return $locale;
            }
        }
        return 'kk';
    }

    private function nameOf(string $kind, string $subject): string
    {
        return "kelisim.$kind." . hash('sha256', "{$this->issuer}\0{$this->audience}\0{$this->product}\0$subject");
    }

    /** The service's time, as far as it is known. */
    private function time(): float
    {
        return $this->own() - $this->correction();
    }

    private function own(): float
    {
        return $this->now === null ? microtime(true) : ($this->now)();
    }

    private static function isAddress(string $text): bool
    {
        return filter_var($text, FILTER_VALIDATE_URL) !== false && preg_match('~^https?://~', $text) === 1;
    }

    private static function isChoice(string $text): bool
    {
        return $text === 'open' || $text === 'closed';
    }

    private static function isExemption(mixed $one): bool
    {
        return $one instanceof \Closure
            || (is_string($one) && preg_match('~^/[^*?\\#\\\\]*$|^/(?:[^*?\\#\\\\]*/)?\*$~', $one) === 1);
    }

    private static function json(mixed $value): string
    {
        return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }

    private static function base64url(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    /** The bytes of base64url; null for any other spelling than the one. */
    private static function bytes(string $text): ?string
    {
        $bytes = base64_decode(strtr($text, '-_', '+/'), true);
        return $bytes !== false && self::base64url($bytes) === $text ? $bytes : null;
    }

    /** The public half of a private key as products.yaml takes it. */
    public static function registration(#[\SensitiveParameter] string $pem): string
    {
        $key = openssl_pkey_get_private($pem);
        $facts = $key === false ? [] : openssl_pkey_get_details($key);
        if (($facts['type'] ?? null) !== OPENSSL_KEYTYPE_RSA || $facts['bits'] < 2048) {
            throw new \InvalidArgumentException('This is no private RSA key of at least 2048 bits in PEM.');
        }
        $numbers = array_map(self::base64url(...), ['n' => $facts['rsa']['n'], 'e' => $facts['rsa']['e']]);
        return 'keys: [' . self::json(['kty' => 'RSA', 'alg' => 'RS256', 'use' => 'sig'] + $numbers) . ']';
    }
}

if (PHP_SAPI === 'cli' && realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    $pem = isset($argv[1]) && is_readable($argv[1]) ? (string) file_get_contents($argv[1]) : '';
    try {
        echo Gate::registration($pem), "\n";
    } catch (\InvalidArgumentException $error) {
        fwrite(STDERR, $error->getMessage() . "\nMake one: openssl genrsa -out kelisim.pem 2048\n"
            . "Then: php kelisim-gate.php kelisim.pem\n");
        exit(1);
    }
}
