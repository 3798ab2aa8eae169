from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from kelisim import SERVICE, mint_token
from middleware import find_user

PAGE = f"""<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Courses</title>
<script type="module" src="{SERVICE}/widget.js"></script>
<kelisim-gate token-url="/token"></kelisim-gate>
<h1>Courses</h1>
<a href="/lesson?part=3">To the lesson</a>
</html>
"""


@csrf_exempt  # it changes nothing, and nobody but your own pages can read its answer
@require_POST
def token(request):
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(mint_token(find_user(request)), content_type="text/plain", headers=headers)


urlpatterns = [
    path("", lambda _request: HttpResponse(PAGE)),
    path("token", token),
    path("lesson", lambda _request: HttpResponse("The lesson")),
]
