package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"sync"
	"time"
)

var (
	service = os.Getenv("KELISIM_SERVICE") // https://5qbe.kz/auth
	origin  = os.Getenv("ORIGIN")          // https://courses.example
	key     = readKey("kelisim.pem")
	client  = http.Client{Timeout: 3 * time.Second}
	opened  sync.Map // who is let in without a question, and until when
)

// errUnavailable says that the service cannot say now. Any other error is a fault of ours.
var errUnavailable = errors.New("the service does not answer")

func readKey(path string) ed25519.PrivateKey {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	block, _ := pem.Decode(text)
	if block == nil {
		panic(path + " is no PEM")
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		panic(err)
	}
	return parsed.(ed25519.PrivateKey)
}

// mintToken makes a token for one person. The service allows no clock that is fast, so it is of a minute ago.
func mintToken(subject string) string {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		panic(err)
	}
	now := time.Now().Unix() - 60
	signed := encode(map[string]any{"alg": "EdDSA", "typ": "kelisim-subject+jwt", "kid": "2026-11"}) + "." +
		encode(map[string]any{
			"iss": origin, "aud": service, "sub": subject,
			"iat": now, "exp": now + 600, "jti": base64.RawURLEncoding.EncodeToString(id),
		})
	return signed + "." + base64.RawURLEncoding.EncodeToString(ed25519.Sign(key, []byte(signed)))
}

func encode(claims map[string]any) string {
	text, err := json.Marshal(claims)
	if err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// mayEnter asks the service, or knows from the last minute.
func mayEnter(subject string) (bool, error) {
	if until, ok := opened.Load(subject); ok && time.Now().Before(until.(time.Time)) {
		return true, nil
	}
	request, err := http.NewRequest("GET", service+"/api/v1/requirements", nil)
	if err != nil {
		return false, err
	}
	request.Header.Set("Authorization", "Bearer "+mintToken(subject))
	answer, err := client.Do(request)
	if err != nil {
		return false, errUnavailable
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	switch status := answer.StatusCode; {
	case err != nil, status >= 500, status == 408, status == 429:
		return false, errUnavailable
	case status != 200:
		return false, fmt.Errorf("the service refused: %s", body)
	}
	var found struct {
		Gate      string
		RecheckAt *time.Time
	}
	if err := json.Unmarshal(body, &found); err != nil {
		return false, err
	}
	if found.Gate != "open" {
		return false, nil
	}
	until := time.Now().Add(time.Minute)
	if found.RecheckAt != nil && found.RecheckAt.Before(until) {
		until = *found.RecheckAt
	}
	opened.Store(subject, until)
	return true, nil
}

// buildAcceptURL says where a person answers, and comes back from to an address of ours.
func buildAcceptURL(address, token string) string {
	facts := url.Values{"return": {address}}
	if token != "" {
		facts.Set("token", token)
	}
	return service + "/accept/#" + facts.Encode()
}
