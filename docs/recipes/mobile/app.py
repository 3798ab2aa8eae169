"""The screens of an app, in a terminal: `python app.py show`, then `accept`, `decline`, `receipts`."""

import os
import sys

from kelisim_api import Api, Refused, write_changes, write_text

LOCALE = os.environ.get("APP_LOCALE", "kk")
api = Api(os.environ["ORIGIN"], os.environ["KELISIM_SERVICE"], LOCALE)


def show(requirement: dict) -> list:
    """Shows what is asked, and returns the fragments that were on the screen."""
    state, version = requirement["state"], requirement["version"]
    print(requirement["title"][LOCALE], f"({state})")
    if state == "declined":
        print(requirement["wayOut"][LOCALE], requirement["contact"])
    if version is None or state in ("covered", "settled", "ended"):
        return []
    for point in version["summary"][LOCALE]:
        print("•", point)
    shown = [version["texts"][LOCALE]]
    # Who has accepted an earlier version sees what has changed since that one, and the text below it.
    if version["changes"]:
        shown.insert(0, version["changes"][LOCALE])
        print("\n".join(write_changes(api.read_fragment(shown[0]))))
    print("\n".join(write_text(api.read_fragment(shown[-1])["clauses"])))
    return shown


def main(command: str) -> int:
    if command == "receipts":
        for receipt in api.read_receipts():
            print(receipt["at"], receipt["act"], f"{receipt['policy']}@{receipt['version']}", receipt["id"])
        return 0
    try:
        requirement = api.read_requirement("privacy")
        shown = show(requirement)
        if command != "show":
            # Only what stood on the screen is answered; "recorded" is said after the service has said so.
            print("recorded", api.answer(requirement, command, shown)["id"])
        return 0
    except Refused as refusal:
        print("not recorded:", refusal.problem["type"], refusal)
    except OSError:
        print("The service does not answer. Nothing was recorded; try again later.")
    return 1


sys.exit(main(sys.argv[1]))
