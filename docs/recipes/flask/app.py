from flask import Flask, jsonify, redirect, request

from kelisim import ORIGIN, SERVICE, Unavailable, build_accept_url, may_enter, mint_token

app = Flask(__name__)
EXEMPT = {"/", "/token", "/logout"}


def find_user():
    """Your own session instead: the opaque id of whoever is signed in, or None."""
    return "user-1"


@app.before_request
def guard():
    user = find_user()
    if request.path in EXEMPT or user is None:
        return None
    try:
        if may_enter(user):
            return None
    except Unavailable:
        return "Try again soon.", 503, {"Retry-After": "5", "Cache-Control": "no-store"}
    if request.method == "GET" and request.headers.get("Accept", "").startswith("text/html"):
        accept = build_accept_url(ORIGIN + request.full_path.rstrip("?"), token=mint_token(user))
        answer = redirect(accept, 303)
    else:
        # Answers to programs are written into logs: no token goes into one.
        problem = {"type": "urn:kelisim:problem:acceptance-required", "status": 403, "accept": build_accept_url(ORIGIN + "/")}
        answer = jsonify(problem)
        answer.status_code, answer.mimetype = 403, "application/problem+json"
    answer.headers["Cache-Control"] = "no-store"
    return answer


@app.post("/token")
def token():
    return mint_token(find_user()), {"Content-Type": "text/plain", "Cache-Control": "no-store"}


@app.get("/")
def home():
    return f"""<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Courses</title>
<script type="module" src="{SERVICE}/widget.js"></script>
<kelisim-gate token-url="/token"></kelisim-gate>
<h1>Courses</h1>
<a href="/lesson?part=3">To the lesson</a>
</html>
"""


@app.get("/lesson")
def lesson():
    return "The lesson"
