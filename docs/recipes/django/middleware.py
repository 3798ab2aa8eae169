from django.http import HttpResponse, HttpResponseRedirect, JsonResponse

from kelisim import ORIGIN, Unavailable, build_accept_url, may_enter, mint_token

EXEMPT = {"/", "/token", "/logout"}


def find_user(request):
    """Your own session instead: the opaque id of request.user, or None. Never an e-mail address or an IIN."""
    return "user-1"


def gate(get_response):
    """Stands behind AuthenticationMiddleware and before every view but those that are exempt."""

    def guard(request):
        user = find_user(request)
        if request.path in EXEMPT or user is None:
            return get_response(request)
        try:
            if may_enter(user):
                return get_response(request)
        except Unavailable:
            answer = HttpResponse("Try again soon.", status=503, headers={"Retry-After": "5"})
        else:
            answer = refuse(request, user)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return guard


def refuse(request, user):
    """Sends a page to where the person answers, and tells a program what is missing."""
    if request.method == "GET" and request.headers.get("Accept", "").startswith("text/html"):
        accept = build_accept_url(ORIGIN + request.get_full_path(), token=mint_token(user))
        return HttpResponseRedirect(accept, status=303)
    # Answers to programs are written into logs: no token goes into one.
    problem = {"type": "urn:kelisim:problem:acceptance-required", "status": 403, "accept": build_accept_url(ORIGIN + "/")}
    return JsonResponse(problem, status=403, content_type="application/problem+json")
