import os

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "of your own")
ALLOWED_HOSTS = ["localhost"]
ROOT_URLCONF = "urls"
MIDDLEWARE = ["django.middleware.common.CommonMiddleware", "middleware.gate"]
USE_TZ = True
