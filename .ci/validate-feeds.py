"""Validates the feeds of built folders with the W3C feed validator.

    python3 .ci/validate-feeds.py <checkout of github.com/w3c/feedvalidator> <base url> <folder> ...

Every error counts, and every warning but those that are meant. Ends with 1 when one counts."""
import collections
import os
import sys
from urllib.parse import quote, urljoin

# What the validator says of things that are right: each with the reason why they stay.
MEANT = {
    "DuplicateUpdated": "two stories may have changed at one time (RFC 4287 only wants each to say when)",
}


def main(checkout, base, *folders):
    sys.path.insert(0, os.path.join(checkout, "src"))
    import feedvalidator
    from feedvalidator.logging import Error, Warning

    documents, meant, counted = 0, collections.Counter(), []
    for folder in folders:
        for path in feeds_in(folder):
            documents += 1
            address = urljoin(base, quote(os.path.relpath(path, folder)))
            with open(path, encoding="utf-8") as file:
                events = feedvalidator.validateString(file.read(), firstOccurrenceOnly=0, base=address)["loggedEvents"]
            for event in events:
                name = type(event).__name__
                if isinstance(event, Warning) and name in MEANT:
                    meant[name] += 1
                elif isinstance(event, (Error, Warning)):
                    counted.append(f"{path}:{event.params.get('line')}: {name} {event.params.get('element', '')}")
    for line in counted[:50]:
        print(line)
    print(f"W3C validator: {documents} documents, {len(counted)} complaints, {sum(meant.values())} warnings that are meant")
    return 1 if counted or documents == 0 else 0


def feeds_in(folder):
    for parent, _, names in sorted(os.walk(folder)):
        yield from (os.path.join(parent, name) for name in sorted(names) if name in ("rss.xml", "atom.xml", "feeds.opml"))


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
