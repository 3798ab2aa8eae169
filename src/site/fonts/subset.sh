#!/bin/sh
# Makes the files of this folder anew: subset.sh <folder of @fontsource-variable/literata>/files
# Needs fonttools with brotli. The pages use weights 400 to 700 only, so the rest of the axis is left out.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plain='U+0020-007E,U+00A0,U+00A7,U+00AB,U+00AD,U+00B7,U+00BB,U+2010-2014,U+2018-201E,U+2026,U+2116,U+2191,U+2193,U+2212,U+20AC'
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

make() { # source, name, characters, features
  fonttools varLib.instancer -q "$from/literata-$1-wght-normal.woff2" wght=400:700 -o "$work/$1.ttf"
  pyftsubset "$work/$1.ttf" --unicodes="$3" --layout-features='*' --flavor=woff2 --output-file="$here/literata-$2.woff2"
}

from=$1
make cyrillic cyrillic '*'
make cyrillic-ext kazakh '*'
make latin latin "$plain"
make latin latin-rest 'U+00A1-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2122,U+2215'
