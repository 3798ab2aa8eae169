package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

var exempt = map[string]bool{"/": true, "/token": true, "/logout": true}

// findUser stands for your own session: the opaque id of whoever is signed in, or nothing.
func findUser(*http.Request) string { return "user-1" }

// guard stands before every address but those that are exempt.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user := findUser(r)
		if exempt[r.URL.Path] || user == "" {
			next.ServeHTTP(w, r)
			return
		}
		isOpen, err := mayEnter(user)
		w.Header().Set("Cache-Control", "no-store")
		switch {
		case errors.Is(err, errUnavailable):
			w.Header().Set("Retry-After", "5")
			http.Error(w, "Try again soon.", http.StatusServiceUnavailable)
		case err != nil:
			log.Print(err)
			http.Error(w, "This is misconfigured.", http.StatusInternalServerError)
		case isOpen:
			w.Header().Del("Cache-Control")
			next.ServeHTTP(w, r)
		default:
			refuse(w, r, user)
		}
	})
}

// refuse sends a page to where the person answers, and tells a program what is missing.
func refuse(w http.ResponseWriter, r *http.Request, user string) {
	if r.Method == "GET" && strings.HasPrefix(r.Header.Get("Accept"), "text/html") {
		w.Header().Set("Location", buildAcceptURL(origin+r.URL.RequestURI(), mintToken(user)))
		w.WriteHeader(http.StatusSeeOther)
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusForbidden)
	// Answers to programs are written into logs: no token goes into one.
	json.NewEncoder(w).Encode(map[string]any{
		"type": "urn:kelisim:problem:acceptance-required", "status": 403, "accept": buildAcceptURL(origin+"/", ""),
	})
}

const page = `<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>Courses</title>
<script type="module" src="%s/widget.js"></script>
<kelisim-gate token-url="/token"></kelisim-gate>
<h1>Courses</h1>
<a href="/lesson?part=3">To the lesson</a>
</html>
`

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, page, service)
	})
	http.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		fmt.Fprint(w, mintToken(findUser(r)))
	})
	http.HandleFunc("/lesson", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "The lesson") })
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), guard(http.DefaultServeMux)))
}
